package vn.lantoa.web.report.year;

/** The addresses of the public pages of the years. */
final class YearAddress {
    static final String ALL = "/nam";

    /** The form of a year. */
    static final String YEAR = "{year: 20[0-9]{2}}";

    private YearAddress() {}

    /** The page of a year. */
    static String page(int year) {
        return ALL + "/" + year;
    }

    /** A file of its data. */
    static String file(int year, String name) {
        return page(year) + "/" + name;
    }
}
