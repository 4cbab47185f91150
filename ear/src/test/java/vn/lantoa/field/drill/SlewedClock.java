package vn.lantoa.field.drill;

import java.time.Duration;

/** A node whose clock is three seconds ahead, which is allowed, does half of the work. */
final class SlewedClock implements Drill {
    private static final int SECONDS = 3;

    @Override
    public String name() {
        return "clock-slewed";
    }

    @Override
    public String site() {
        return "one-node";
    }

    @Override
    public void run(Site site, Round round) throws Exception {
        round.row().put("step", WrongClock.OFFSET).put("after_ms", SECONDS * 1000);
        var slewed = site.product()
                .node(WrongClock.OFFSET, Integer.toString(SECONDS))
                .ready(Site.PATIENCE);
        site.join(slewed);
        try {
            round.underLoad(3, () -> Officer.pause(Duration.ofSeconds(20)));
        } finally {
            site.leave(slewed);
            slewed.stop();
        }
    }
}
