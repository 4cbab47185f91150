package vn.lantoa.web.sms;

import java.util.List;
import vn.lantoa.kernel.table.Csv;
import vn.lantoa.sms.mailing.MailingOutcome;

/** Writes the result of a mailing as CSV. */
final class MailingCsv {
    private MailingCsv() {}

    static String of(List<MailingOutcome> outcomes) {
        var csv = new Csv("route", "state", "reason", "parts");
        for (var one : outcomes) csv.line(one.route(), one.state().slug(), one.said(), String.valueOf(one.parts()));
        return csv.text();
    }
}
