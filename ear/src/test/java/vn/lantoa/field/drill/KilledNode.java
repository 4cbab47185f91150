package vn.lantoa.field.drill;

/** One of two nodes is killed under load: measures how soon the other does all the work while the first stays down. */
final class KilledNode implements Drill {
    @Override
    public String name() {
        return "node-killed";
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
        var victim = site.nodes().get(round.number() % 2);
        round.underLoad(3, victim::kill);
        victim.start().ready(Site.PATIENCE);
    }
}
