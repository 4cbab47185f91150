package vn.lantoa.web.report;

/** Addresses of the public yearly pages. */
final class YearAddress {
    static final String ALL = "/nam";

    /** Path template of a year. */
    static final String YEAR = "{year: 20[0-9]{2}}";

    private YearAddress() {}

    /** Returns the path of a year's page. */
    static String page(int year) {
        return ALL + "/" + year;
    }

    /** Returns the path of a data file of a year. */
    static String file(int year, String name) {
        return page(year) + "/" + name;
    }
}
