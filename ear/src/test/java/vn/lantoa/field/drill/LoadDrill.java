package vn.lantoa.field.drill;

/**
 * A fault during the work of two officers, and its end.
 *
 * @param fault causes it, and returns when it has ended
 */
record LoadDrill(String name, Fault fault) implements Drill {
    /** The fault. */
    interface Fault {
        void at(Site site) throws Exception;
    }

    @Override
    public String site() {
        return "one-node";
    }

    @Override
    public void run(Site site, Round round) throws Exception {
        round.underLoad(2, () -> fault.at(site));
    }
}
