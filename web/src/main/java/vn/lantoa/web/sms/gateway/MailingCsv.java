package vn.lantoa.web.sms.gateway;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.lantoa.sms.mailing.MailingOutcome;

/** The outcome of a mailing as CSV (RFC 4180), with a byte order mark for spreadsheets. */
final class MailingCsv {
    private MailingCsv() {}

    static String of(List<MailingOutcome> outcomes) {
        var text = new StringBuilder("\uFEFFroute,state,reason,parts\r\n");
        for (var one : outcomes)
            text.append(Stream.of(one.route(), one.state().slug(), one.said(), String.valueOf(one.parts()))
                            .map(MailingCsv::cell)
                            .collect(Collectors.joining(",")))
                    .append("\r\n");
        return text.toString();
    }

    // a spreadsheet would run a cell that begins like a formula
    private static String cell(String value) {
        var harmless = value.matches("(?s)[=+@\\-\t\r].*") ? "'" + value : value;
        return "\"" + harmless.replace("\"", "\"\"") + "\"";
    }
}
