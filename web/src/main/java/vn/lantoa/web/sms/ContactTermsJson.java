package vn.lantoa.web.sms;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.lantoa.kernel.Issues;
import vn.lantoa.kernel.Rejected;
import vn.lantoa.sms.contact.ContactTerms;
import vn.lantoa.sms.contact.LegalBasis;
import vn.lantoa.sms.contact.MessageClass;
import vn.lantoa.sms.contact.QuietHours;
import vn.lantoa.web.request.RequestParsing;

/** The contact terms on the wire. */
@Schema(name = "ContactTerms")
public record ContactTermsJson(
        @Schema(description = "`notice`, `campaign` or `emergency`") @Nullable String kind,
        @Schema(description = "Hours in which nothing is sent") @Nullable Quiet quiet,
        @Schema(description = "Messages to one number in any 24 hours, of all classes and agencies together") @Nullable Integer mostInADay,
        @Schema(description = "With which a text must begin; empty: with anything") @Nullable String label,
        @Schema(description = "Of `consent`, `public-task`, `vital-interest`: those that are enough") @Nullable List<String> bases,
        @Schema(description = "Whether who has said \"no more\" is left alone") @Nullable Boolean heedsOptOut,
        @Schema(description = "With which a phone says so") @Nullable String optOutWord) {
    /** Local quiet hours: {@code from} is included, {@code until} is not; equal values mean none. */
    @Schema(name = "ContactTermsQuiet")
    public record Quiet(@Nullable String from, @Nullable String until) {}

    static ContactTermsJson of(MessageClass kind, ContactTerms terms) {
        return new ContactTermsJson(
                kind.slug(),
                new Quiet(terms.quiet().from().toString(), terms.quiet().until().toString()),
                terms.most(),
                terms.label(),
                terms.bases().stream().map(LegalBasis::slug).sorted().toList(),
                terms.heedsOptOut(),
                terms.optOutWord());
    }

    ContactTerms read() {
        var hours = quiet == null ? new Quiet(null, null) : quiet;
        if (mostInADay == null || mostInADay < 0) throw new Rejected(Issues.of("mostInADay", "missing"));
        return new ContactTerms(
                new QuietHours(
                        RequestParsing.required("quietFrom", hours.from(), RequestParsing::time),
                        RequestParsing.required("quietUntil", hours.until(), RequestParsing::time)),
                mostInADay,
                label == null ? "" : label.strip(),
                RequestParsing.list("bases", bases).stream()
                        .map(one -> RequestParsing.required("bases", one, LegalBasis.class))
                        .collect(Collectors.toSet()),
                heedsOptOut == null || heedsOptOut,
                optOutWord == null ? "" : optOutWord.strip().toUpperCase(Locale.ROOT));
    }
}
