package vn.lantoa.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.lantoa.approval.notice.ReadNotices;
import vn.lantoa.kernel.Issue;
import vn.lantoa.kernel.Problem;
import vn.lantoa.kernel.Rejected;
import vn.lantoa.organisation.Access;
import vn.lantoa.organisation.Role;
import vn.lantoa.web.signin.CurrentActor;

/** The values of every page besides its own model: messages, and formatted times, sizes and rights of this request. */
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
    ReadNotices notices;

    public String language() {
        return language.tag();
    }

    public String text(String key, Object... arguments) {
        return Messages.in(language()).text(key, arguments);
    }

    /** The text of an issue with its field: a whole sentence. */
    public String sentence(Issue issue) {
        return Messages.in(language()).sentence(issue);
    }

    /** The reasons for which something was refused: a sentence for each issue, or the one for the problem. */
    public List<String> reasons(Problem refused) {
        return refused instanceof Rejected rejected
                ? rejected.issues().list().stream().map(this::sentence).toList()
                : List.of(text("problem." + refused.type()));
    }

    /** The reasons of a refusal, in whole sentences. */
    public List<String> refusal(String codes) {
        return Messages.in(language()).refusal(codes);
    }

    /** An instant in the hub's zone, to the minute. */
    public String when(Instant at) {
        return MINUTE.format(at.atZone(surroundings.zone()));
    }

    /** An instant for machines, to the second: nobody reads a page by its microseconds. */
    public String iso(Instant at) {
        return at.truncatedTo(ChronoUnit.SECONDS).toString();
    }

    /** A day. */
    public String day(LocalDate on) {
        return DAY.format(on);
    }

    /** The day of an instant in the hub's zone. */
    public String day(Instant at) {
        return DAY.format(at.atZone(surroundings.zone()));
    }

    /** True if this is a demonstration, which every page says. */
    public boolean demo() {
        return surroundings.demo();
    }

    /** A size as people read it: {@code 12,3 MB}. */
    public String size(long bytes) {
        if (bytes < 1000) return bytes + " B";
        double value = bytes;
        int unit = -1;
        while (value >= 999.95 && unit < 4) {
            value /= 1000;
            unit++;
        }
        return String.format(locale(), "%.1f %sB", value, "kMGTP".charAt(unit));
    }

    /** A sum as people read it: {@code 1.250,5}. */
    public String amount(BigDecimal sum) {
        return new DecimalFormat("#,##0.##", DecimalFormatSymbols.getInstance(locale())).format(sum);
    }

    private Locale locale() {
        return language().equals("vi") ? new Locale("vi", "VN") : Locale.UK;
    }

    public boolean signedIn() {
        return current.signedIn();
    }

    /** The name to greet; empty for strangers. */
    public String displayName() {
        return current.displayName();
    }

    /** The number of notices that the caller has not read; from {@link ReadNotices#MOST_UNREAD} on there may be more. */
    public int unread() {
        return notices.unread(current.actor());
    }

    public String csrf() {
        return current.csrf();
    }

    /** True if the caller holds this role anywhere: for showing a link, never for granting a right. */
    public boolean may(String role) {
        return current.actor().isOfficer() && access.allowsAnywhere(current.actor(), Role.valueOf(role));
    }

    /** True if the caller holds this role for the whole province: for links to what only such a role decides. */
    public boolean mayEverywhere(String role) {
        return current.actor().isOfficer() && access.allowsEverywhere(current.actor(), Role.valueOf(role));
    }

    /** Path of this request, without the query. */
    public String path() {
        return request.getRequestURI();
    }

    /** The address of this page in another language of the surface; after a form the nearest page above it. */
    public String in(String otherLanguage) {
        var page = addresses.nearest(path());
        var query = page.equals(path()) ? String.valueOf(request.getQueryString()) : "null";
        var kept = Stream.of(query.equals("null") ? new String[0] : query.split("&"))
                .filter(pair -> !pair.isEmpty() && !pair.startsWith(UiLanguage.PARAMETER + "="));
        var said = UiLanguage.PARAMETER + "=" + otherLanguage;
        return page + "?" + Stream.concat(kept, Stream.of(said)).collect(Collectors.joining("&"));
    }

    /** An absolute address. */
    public String url(String path) {
        return surroundings.address().of(path).toString();
    }

    /** The address of a file of the surface, which names its content. */
    public String hashed(String path) {
        return surroundings.files().address(path);
    }
}
