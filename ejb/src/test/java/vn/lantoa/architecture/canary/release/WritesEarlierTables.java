package vn.lantoa.architecture.canary.release;

/** Breaks: each table has one writer. */
class WritesEarlierTables {
    String update() {
        return "update asset set language = :language";
    }
}
