package vn.lantoa.field.drill;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * A node whose clock is an hour wrong joins: it must not report ready, nor release embargoed assets.
 *
 * @param seconds how much its clock is ahead
 */
record WrongClock(String name, int seconds) implements Drill {
    static final String OFFSET = "LANTOA_TRIAL_CLOCK_OFFSET";

    private static final Duration WATCH = Duration.ofSeconds(15);

    @Override
    public String site() {
        return "one-node";
    }

    @Override
    public void run(Site site, Round round) throws Exception {
        var secret = round.embargoedUntil(Instant.now().plus(Duration.ofMinutes(40)));
        round.row().put("step", OFFSET).put("after_ms", seconds * 1000);
        var wrong = site.product().node(OFFSET, Integer.toString(seconds));
        try {
            round.underLoad(1, () -> {
                Publication.await("the node with the wrong clock", () -> status(wrong.home(), "/health/live") == 200);
                watch(site, wrong.home());
            });
        } finally {
            wrong.stop();
        }
        var states = site.database().texts("select state from release where asset_id = '" + secret + "'");
        if (!states.toString().equals("[EMBARGOED]"))
            site.journal().found(Finding.Kind.BROKEN, "what is under embargo is " + states);
    }

    private void watch(Site site, URI wrong) {
        var until = System.nanoTime() + WATCH.toNanos();
        while (System.nanoTime() < until) {
            if (status(wrong, "/health/ready") == 200)
                site.journal()
                        .found(Finding.Kind.BROKEN, "a node whose clock is off by " + seconds + " s says it is ready");
            if (status(wrong, "/feeds/all.atom") == 200)
                site.journal()
                        .found(Finding.Kind.UNKEPT, "a node whose clock is off by " + seconds + " s serves a feed");
            Officer.pause(Duration.ofMillis(500));
        }
    }

    private static int status(URI node, String path) {
        return new Hub(List.of(node), 0).get(path).status();
    }
}
