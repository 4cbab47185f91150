package vn.lantoa.field.drill;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import vn.lantoa.field.drill.FaultProxy.Fault;

/** All drills, in the order in which they are run. */
final class Drills {
    /** The duration of an outage; a minute if the duration matters. */
    private static final Duration AWAY = Duration.ofSeconds(Integer.getInteger("drill.away", 60));

    private static final Duration WHILE = Duration.ofSeconds(Integer.getInteger("drill.seconds", 20));

    private static final String END_BACKENDS = "select pg_terminate_backend(pid) from pg_stat_activity"
            + " where datname = 'lantoa' and pid <> pg_backend_pid()";

    private Drills() {}

    static List<Drill> all() {
        return Stream.concat(faults().stream(), Attacks.all().stream()).toList();
    }

    private static List<Drill> faults() {
        return List.of(
                new KillDrill(),
                new KilledMailing(),
                new KilledRebuild(),
                new KilledVisit(),
                new KilledNode(),
                new StoppedNode(),
                new LoadDrill("database-backends", Drills::endBackends),
                new LoadDrill("database-restart", Drills::restart),
                new LoadDrill("database-away", Drills::away),
                new LoadDrill("database-hanging", Drills::freeze),
                new LoadDrill("database-read-only", Drills::readOnly),
                new LoadDrill("database-slow", site -> network(site.database().network(), Fault.SLOW, 50)),
                new LoadDrill("database-cut", Drills::cut),
                new LoadDrill("store-stopped", site -> network(site.store().network(), Fault.REFUSING, 0)),
                new LoadDrill("store-hanging", site -> network(site.store().network(), Fault.HANGING, 0)),
                new LoadDrill("store-slow", site -> network(site.store().network(), Fault.SLOW, 500)),
                new LoadDrill("store-500", site -> network(site.store().network(), Fault.FAILING, 0)),
                new LoadDrill("store-short", site -> network(site.store().network(), Fault.SHORT, 0)),
                new WrongClock("clock-forward", 3600),
                new WrongClock("clock-back", -3600),
                new SlewedClock(),
                new FullDisk("disk-full", "node-1", "800m"),
                new FullDisk("disk-full-database", "postgresql", "1500m"),
                new FullDisk("disk-full-store", "s3", "300m"),
                new UpgradeDrill(),
                new RestoreDrill());
    }

    private static void network(FaultProxy network, Fault fault, long delayMillis) {
        network.inflict(fault, delayMillis);
        Officer.pause(WHILE);
        network.heal();
    }

    private static void endBackends(Site site) {
        for (int i = 0; i < 20; i++) {
            site.database().execute(END_BACKENDS);
            Officer.pause(Duration.ofMillis(500));
        }
    }

    private static void restart(Site site) throws Exception {
        site.database().crash();
        site.database().start();
    }

    private static void away(Site site) throws Exception {
        site.database().crash();
        Officer.pause(AWAY);
        site.database().start();
    }

    private static void freeze(Site site) throws Exception {
        site.database().freeze();
        Officer.pause(WHILE);
        site.database().thaw();
    }

    private static void readOnly(Site site) {
        site.database().execute("alter system set default_transaction_read_only = on", "select pg_reload_conf()");
        Officer.pause(WHILE);
        site.database().execute("alter system reset default_transaction_read_only", "select pg_reload_conf()");
    }

    /** Cuts the network: nothing passes, and connections stay dead afterwards without being closed. */
    private static void cut(Site site) {
        site.database().network().inflict(Fault.HANGING, 0);
        Officer.pause(WHILE);
        site.database().network().forgetConnections();
        site.database().network().heal();
    }
}
