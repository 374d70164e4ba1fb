package fr.gusp.veille.standalone;

import fr.gusp.veille.identity.member.DemoRoster;
import fr.gusp.veille.standalone.launch.Plan;
import fr.gusp.veille.standalone.launch.Product;
import fr.gusp.veille.standalone.launch.Readiness;
import java.io.PrintWriter;
import java.util.concurrent.CountDownLatch;

/** One life of the product, told in a few lines. */
final class Run {

  private final Plan plan;
  private final PrintWriter out;
  private final long begin = System.nanoTime();
  private final CountDownLatch stopped = new CountDownLatch(1);

  Run(Plan plan, PrintWriter out) {
    this.plan = plan;
    this.out = out;
  }

  int untilStopped() {
    say("GUSP veille démarre (données : " + plan.data().path() + ")");
    var product = new Product(plan);
    Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(product), "stop"));
    product.awaitServers();
    say("  PostgreSQL, Kafka et les modèles de lecture sont prêts (" + seconds() + " s)");
    if (!product.tellDemonstration(line -> say("  " + line))) {
      awaitStop();
      return 0;
    }
    product.awaitServices();
    say("  Les services sont démarrés (" + seconds() + " s)");
    var current = new Readiness(plan).awaitCurrent();
    say(current ? "Prêt en " + seconds() + " s : " + plan.address().publicUrl() : late());
    sayAccounts();
    say("Ctrl-C pour arrêter.");
    awaitStop();
    return 0;
  }

  private String late() {
    return "On peut signaler sur "
        + plan.address().publicUrl()
        + " ; les tableaux de bord se mettent encore à jour.";
  }

  private void sayAccounts() {
    if (plan.accounts() == null) {
      say("Comptes de démonstration (le mot de passe est l'identifiant) :");
      DemoRoster.create()
          .accounts()
          .forEach(account -> say("  %-13s %s".formatted(account.login(), account.label())));
    }
  }

  private void stop(Product product) {
    say("GUSP veille s'arrête…");
    product.close();
    say("Arrêté.");
    stopped.countDown();
  }

  private void awaitStop() {
    try {
      stopped.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void say(String line) {
    out.println(line);
    out.flush();
  }

  private long seconds() {
    return Math.round((System.nanoTime() - begin) / 1e9);
  }
}
