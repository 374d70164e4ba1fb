package fr.gusp.veille.command.wake;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import com.github.kagkarlsson.scheduler.task.schedule.Schedule;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import fr.gusp.veille.command.deadline.DueDeadlines;
import fr.gusp.veille.command.mail.Digests;
import fr.gusp.veille.command.mail.OldMails;
import fr.gusp.veille.command.mail.Postman;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Wakes who has something to do at an hour (DESIGN §2, decision 18). It knows nothing of what is
 * due: a wake too many does nothing, and one that was slept through is made up for.
 */
@Component
public class Wakening implements SmartLifecycle {

  private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
  private static final Duration LOOK = Duration.ofSeconds(5);
  private static final Duration BETWEEN_MAILS = Duration.ofSeconds(10);
  private static final Duration BETWEEN_DEADLINES = Duration.ofSeconds(15);
  private static final LocalTime MORNING = LocalTime.of(8, 0);
  private static final LocalTime NIGHT = LocalTime.of(3, 30);
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private final DataSource dataSource;
  private final boolean atOnce;
  private final List<RecurringTask<Void>> tasks;
  private volatile @Nullable Scheduler scheduler;

  Wakening(
      DataSource dataSource,
      DueDeadlines deadlines,
      Postman postman,
      Digests digests,
      OldMails oldMails,
      Clock clock,
      @Value("${gusp.wake.enabled}") boolean atOnce) {
    this.dataSource = dataSource;
    this.atOnce = atOnce;
    this.tasks =
        List.of(
            every(BETWEEN_DEADLINES, "deadlines", () -> deadlines.runDueDeadlines(clock.instant())),
            every(BETWEEN_MAILS, "mails", postman::deliver),
            daily(MORNING, "digests", digests::write),
            daily(NIGHT, "old-mails", oldMails::forget));
  }

  @Override
  public boolean isAutoStartup() {
    return atOnce;
  }

  @Override
  public synchronized void start() {
    if (scheduler == null) {
      Scheduler started =
          Scheduler.create(dataSource)
              .startTasks(tasks)
              .threads(tasks.size())
              .pollingInterval(LOOK)
              .shutdownMaxWait(PATIENCE)
              .build();
      started.start();
      scheduler = started;
    }
  }

  @Override
  public synchronized void stop() {
    Scheduler running = scheduler;
    scheduler = null;
    if (running != null) {
      running.stop();
    }
  }

  @Override
  public boolean isRunning() {
    return scheduler != null;
  }

  private static RecurringTask<Void> every(Duration pause, String name, Runnable work) {
    return task(FixedDelay.of(pause), name, work);
  }

  private static RecurringTask<Void> daily(LocalTime hour, String name, Runnable work) {
    return task(Schedules.daily(PARIS, hour), name, work);
  }

  private static RecurringTask<Void> task(Schedule schedule, String name, Runnable work) {
    return Tasks.recurring(name, schedule).execute((instance, context) -> work.run());
  }
}
