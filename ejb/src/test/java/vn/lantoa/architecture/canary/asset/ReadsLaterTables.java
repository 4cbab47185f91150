package vn.lantoa.architecture.canary.asset;

/** Breaks: SQL only looks left. */
class ReadsLaterTables {
    private static final String OUT = " from release r where r.asset_id = ";

    String select(String asset) {
        return "select r.id" + OUT + asset;
    }
}
