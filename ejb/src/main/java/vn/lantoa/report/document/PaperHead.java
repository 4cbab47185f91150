package vn.lantoa.report.document;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import vn.lantoa.report.ReportBody;
import vn.lantoa.report.SubmittedReport;

/**
 * Head and signature block of a report (Decree 30/2020/NĐ-CP, annex I). Texts that are missing in the letterhead follow
 * from the kind and name of the office.
 */
final class PaperHead {
    private static final String COMMITTEE = "PROVINCE";
    private static final String BLANK = ".........";
    private static final int LONGEST_INITIALS = 5;

    private PaperHead() {}

    /** Returns the values for the office with this name in the registry. */
    static Map<String, Object> of(SubmittedReport report, ReportBody content, String name) {
        var sender = report.sender();
        var letterhead = sender.letterhead();
        var isProvince = sender.kind().equals(COMMITTEE);
        var isCommittee = isProvince || sender.isCommune();
        var seat = isProvince ? sender.province() : name;
        var official = isCommittee ? PaperWords.committee(seat, " ") : name;
        var head = new HashMap<String, Object>();
        head.put("authority", PaperWords.capitals(or(letterhead.authority(), authority(report, isCommittee))));
        head.put("unit", PaperWords.capitals(isCommittee ? PaperWords.committee(seat, "\n") : name));
        head.put("unitName", official);
        head.put("issueNumber", number(content, or(letterhead.abbreviation(), isCommittee ? "UBND" : initials(name))));
        head.put(
                "issuedOn",
                or(letterhead.placeName(), PaperWords.place(isCommittee ? seat : sender.province())) + ", "
                        + day(content));
        head.put("recipient", recipient(report, official));
        head.put("copies", PaperWords.text("copies." + (isCommittee ? COMMITTEE : "office")));
        head.put(
                "signer",
                or(letterhead.signerTitle(), PaperWords.text("signer." + sender.kind()))
                        .replaceAll(" ?/ ?", "\n"));
        head.put("signerName", letterhead.signerName());
        return head;
    }

    /** Returns the superior agency of departments; committees have none in the head, and of others it is unknown. */
    private static String authority(SubmittedReport report, boolean isCommittee) {
        var isOfProvince =
                Stream.of("DEPARTMENT", "OFFICE").anyMatch(report.sender().kind()::equals);
        return isOfProvince && !isCommittee
                ? PaperWords.text("authority", report.sender().province())
                : "";
    }

    /** Returns the recipient; the department that receives all reports sends its own to the People's Committee. */
    private static String recipient(SubmittedReport report, String sender) {
        var recipient = report.deadline().recipient();
        return recipient.equalsIgnoreCase(sender)
                ? PaperWords.committee(report.sender().province(), " ")
                : recipient;
    }

    private static String number(ReportBody content, String abbreviation) {
        return PaperWords.text("number", or(content.texts().getOrDefault("issue-number", ""), BLANK), abbreviation);
    }

    private static String day(ReportBody content) {
        var day = content.texts().getOrDefault("issue-day", "");
        return day.isEmpty()
                ? PaperWords.text("day", "......", "......", content.year())
                : PaperWords.longDay(LocalDate.parse(day));
    }

    /** Returns the initials of the words of a name, without conjunctions; a blank to fill in for long names. */
    private static String initials(String name) {
        var initials = Stream.of(name.split("[^\\p{L}\\p{M}]+"))
                .filter(word -> !word.isEmpty() && !word.equals(PaperWords.text("and")))
                .map(word -> PaperWords.capitals(word.substring(0, word.offsetByCodePoints(0, 1))))
                .toList();
        return initials.size() > LONGEST_INITIALS ? BLANK : String.join("", initials);
    }

    private static String or(String text, String otherwise) {
        return text.isEmpty() ? otherwise : text;
    }
}
