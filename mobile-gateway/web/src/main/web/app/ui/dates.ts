const timeZone = 'Europe/Paris';
const DAY = new Intl.DateTimeFormat('fr-FR', { timeZone, day: 'numeric', month: 'long', year: 'numeric' });
const MOMENT = new Intl.DateTimeFormat('fr-FR', {
  timeZone,
  day: 'numeric',
  month: 'long',
  hour: '2-digit',
  minute: '2-digit',
});

const START = new Intl.DateTimeFormat('fr-FR', {
  timeZone,
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  hour: '2-digit',
  minute: '2-digit',
});

const WEEKDAY = new Intl.DateTimeFormat('fr-FR', { timeZone, weekday: 'long', day: 'numeric', month: 'long' });

/** « mardi 24 novembre » */
export function weekday(iso: string): string {
  return format(WEEKDAY, iso);
}

export function day(iso: string): string {
  return format(DAY, iso);
}

/** « 20 novembre à 11 h 42 », written as the desk writes it. */
export function moment(iso: string): string {
  return hours(format(MOMENT, iso));
}

/** « mardi 24 novembre à 14 h » */
export function start(iso: string): string {
  return hours(format(START, iso)).replace(/ h 00$/, ' h');
}

function hours(text: string): string {
  return text.replace(/(\d{2}):(\d{2})/, (_, hour, minute) => `${Number(hour)} h ${minute}`);
}

function format(style: Intl.DateTimeFormat, iso: string): string {
  const date = new Date(iso);
  return Number.isNaN(date.getTime()) ? '' : style.format(date);
}
