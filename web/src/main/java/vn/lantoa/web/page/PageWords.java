package vn.lantoa.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.lantoa.kernel.Issue;
import vn.lantoa.kernel.Problem;
import vn.lantoa.kernel.Rejected;
import vn.lantoa.kernel.Slug;
import vn.lantoa.organisation.Access;
import vn.lantoa.organisation.Role;
import vn.lantoa.web.request.CurrentActor;

/** Functions and values for every page: messages, formats of times and sizes, and the caller's rights. */
@RequestScoped
public class PageWords {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    @Inject
    UiLanguage language;

    @Inject
    CurrentActor current;

    @Inject
    Access access;

    @Inject
    HttpServletRequest request;

    @Inject
    Surroundings surroundings;

    @Inject
    PageAddresses addresses;

    @Inject
    RailCounts counts;

    public String language() {
        return language.tag();
    }

    public String text(String key, Object... arguments) {
        return Messages.in(language()).text(key, arguments);
    }

    /** Returns these constants as options, labelled by the texts with this prefix before their slugs. */
    public List<Choice> choices(String prefix, Slug... constants) {
        return Choice.of(List.of(constants), Slug::slug, one -> text(prefix + one.slug()));
    }

    /** Returns the text of an issue with its field as a sentence. */
    public String sentence(Issue issue) {
        return Messages.in(language()).sentence(issue);
    }

    /** Returns the reasons of a refusal: one sentence per issue, or the sentence of the problem. */
    public List<String> reasons(Problem refused) {
        return refused instanceof Rejected rejected
                ? rejected.issues().list().stream().map(this::sentence).toList()
                : List.of(text("problem." + refused.type()));
    }

    /** Returns the texts of recorded refusal codes as sentences. */
    public List<String> refusal(String codes) {
        return Messages.in(language()).refusal(codes);
    }

    /** Formats an instant in the hub's zone, to the minute. */
    public String when(Instant at) {
        return MINUTE.format(at.atZone(surroundings.zone()));
    }

    /** Formats an instant in ISO 8601, to the second. */
    public String iso(Instant at) {
        return at.truncatedTo(ChronoUnit.SECONDS).toString();
    }

    /** Formats a day. */
    public String day(LocalDate on) {
        return DAY.format(on);
    }

    /** Formats the day of an instant in the hub's zone. */
    public String day(Instant at) {
        return DAY.format(at.atZone(surroundings.zone()));
    }

    /** Returns whether this hub is a demonstration, which every page then states. */
    public boolean demo() {
        return surroundings.demo();
    }

    /** Formats a size: {@code 12,3 MB}. */
    public String size(long bytes) {
        if (bytes < 1000) return bytes + " B";
        double value = bytes;
        int unit = -1;
        while (value >= 999.95 && unit < 4) {
            value /= 1000;
            unit++;
        }
        return String.format(Messages.in(language()).locale(), "%.1f %sB", value, "kMGTP".charAt(unit));
    }

    /** Formats an amount: {@code 1.250,5}. */
    public String amount(BigDecimal sum) {
        return Messages.in(language()).amount(sum);
    }

    public boolean signedIn() {
        return current.signedIn();
    }

    /** Returns the caller's name; empty for anonymous callers. */
    public String displayName() {
        return current.displayName();
    }

    /** Returns the number of things that wait for the caller behind this entry of the rail. */
    public long waiting(String entry) {
        return counts.of(entry);
    }

    public String csrf() {
        return current.csrf();
    }

    /** Returns true if the caller holds this role anywhere. For showing links only, never for authorisation. */
    public boolean may(String role) {
        return current.actor().isOfficer() && access.allowsAnywhere(current.actor(), Role.valueOf(role));
    }

    /** Returns true if the caller holds this role for the whole province. For showing links only. */
    public boolean mayEverywhere(String role) {
        return current.actor().isOfficer() && access.allowsEverywhere(current.actor(), Role.valueOf(role));
    }

    /** Returns the path of this request, without the query. */
    public String path() {
        return request.getRequestURI();
    }

    /**
     * Returns the address of this page in another interface language. After a form, this is the address of the nearest
     * page above.
     */
    public String in(String otherLanguage) {
        var page = addresses.nearest(path());
        var query = page.equals(path()) ? String.valueOf(request.getQueryString()) : "null";
        var kept = Stream.of(query.equals("null") ? new String[0] : query.split("&"))
                .filter(pair -> !pair.isEmpty() && !pair.startsWith(UiLanguage.PARAMETER + "="));
        var said = UiLanguage.PARAMETER + "=" + otherLanguage;
        return page + "?" + Stream.concat(kept, Stream.of(said)).collect(Collectors.joining("&"));
    }

    /** Returns an absolute address. */
    public String url(String path) {
        return surroundings.address().of(path).toString();
    }

    /** Returns the address of a static file with its content hash. */
    public String hashed(String path) {
        return surroundings.files().address(path);
    }
}
