package vn.lantoa.field.drill;

/** SIGTERM of one of two nodes under load, and its restart at once. */
final class StoppedNode implements Drill {
    @Override
    public String name() {
        return "sigterm";
    }

    @Override
    public int nodes() {
        return 2;
    }

    @Override
    public String site() {
        return "two-nodes";
    }

    @Override
    public void run(Site site, Round round) throws Exception {
        var stopped = site.nodes().get(round.number() % 2);
        round.underLoad(3, () -> {
            var begun = System.nanoTime();
            stopped.stop();
            round.row().put("after_ms", (System.nanoTime() - begun) / 1_000_000).put("step", "stop");
        });
        stopped.start().ready(Site.PATIENCE);
    }
}
