type Props = { camera: string; name: string; many: boolean; testid: string; onTake: (input: HTMLInputElement) => void };

/** The camera at once, or a picture taken before. */
export function TakeButtons({ camera, name, many, testid, onTake }: Props) {
  return (
    <>
      <label class="btn file-button">
        <input
          type="file"
          accept="image/*"
          capture="environment"
          aria-describedby="photo-hint"
          data-testid={testid}
          onChange={(event) => onTake(event.currentTarget)}
        />
        {camera}
        {name && <span class="visually-hidden"> : {name}</span>}
      </label>
      <label class="btn file-button">
        <input
          type="file"
          accept="image/*"
          multiple={many}
          aria-describedby="photo-hint"
          data-testid={`${testid}-galerie`}
          onChange={(event) => onTake(event.currentTarget)}
        />
        Galerie
        {name && <span class="visually-hidden"> : {name}</span>}
      </label>
    </>
  );
}
