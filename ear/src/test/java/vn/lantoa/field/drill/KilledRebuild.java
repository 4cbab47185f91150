package vn.lantoa.field.drill;

import java.util.concurrent.CompletableFuture;

/**
 * SIGKILL of the only node while it rebuilds the read model and releases go out. It continues after the restart, and
 * another rebuild finds nothing wrong.
 */
final class KilledRebuild implements Drill {
    private static final double LONGEST_MICROS = 1_500_000;

    private static final String ORDER =
            """
            insert into outbox_message (id, event, handler, body)
            select gen_random_uuid(), 'SearchRebuildOrdered', 'IndexEverything',
                   jsonb_build_object('at', to_char(now() at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'))""";

    private static final String UNDER_WAY =
            "select count(*) from outbox_message where handler = 'IndexEverything' and done_at is null";

    private static final String WRONG =
            """
            select cast(details ->> 'wrong' as integer) from audit_entry where action = 'search-rebuilt'
            order by at desc limit 1""";

    @Override
    public String name() {
        return "kill-rebuild";
    }

    @Override
    public void run(Site site, Round round) throws Exception {
        long micros = (long) (round.random().nextDouble() * LONGEST_MICROS);
        round.row().put("step", "REBUILD").put("after_ms", micros / 1000);
        try (var monitor = round.monitor()) {
            var load = new Load(site, 1);
            var restarted = new CompletableFuture<Restart>();
            site.database().execute(ORDER);
            KillDrill.killIn(micros, site, restarted);
            monitor.awaitGood(restarted.join().begunAt());
            load.end();
            round.measured(monitor, restarted.join());
        }
        awaitRebuilt(site);
        site.database().execute(ORDER);
        awaitRebuilt(site);
        long wrong = site.database().number(WRONG);
        if (wrong > 0) site.journal().found(Finding.Kind.BROKEN, wrong + " wrong rows in the read model");
    }

    private static void awaitRebuilt(Site site) {
        Publication.await("the rebuild", () -> site.database().number(UNDER_WAY) == 0);
    }
}
