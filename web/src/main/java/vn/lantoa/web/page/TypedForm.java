package vn.lantoa.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Response;
import java.text.Normalizer;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Conflict;
import vn.lantoa.kernel.Issues;
import vn.lantoa.kernel.Rejected;
import vn.lantoa.web.request.CurrentActor;
import vn.lantoa.web.request.RequestParsing;
import vn.lantoa.web.request.WrittenTime;

/**
 * A submitted form. If the form is refused, its page is shown again with errors, so that the user need not type
 * everything again. The template gets {@code typed.name}, {@code errors.name}, the list {@code wrong} of sentences and the list {@code refused} of
 * issues.
 */
@RequestScoped
public class TypedForm {
    private static final List<String> NOT_SHOWN_AGAIN = List.of("csrf", "password", "current", "next", "link");

    @Inject
    HttpServletRequest request;

    @Inject
    UiLanguage language;

    @Inject
    RefusalTrail trail;

    @Inject
    CurrentActor current;

    @Inject
    ZoneId zone;

    /** Returns the caller who sent the form. */
    public Actor actor() {
        return current.actor();
    }

    /** Returns the path to which the form was sent. */
    public String path() {
        return request.getRequestURI();
    }

    /** Returns the text of a field, trimmed and in NFC; empty if the field is absent. */
    public String text(String field) {
        return Normalizer.normalize(raw(field).strip(), Normalizer.Form.NFC);
    }

    /** Returns the text of a field unchanged, for passwords. */
    public String raw(String field) {
        var value = request.getParameter(field);
        return value == null ? "" : value;
    }

    /** Returns all non-blank values of a field. */
    public List<String> all(String field) {
        var values = request.getParameterValues(field);
        return values == null
                ? List.of()
                : Arrays.stream(values).filter(one -> !one.isBlank()).toList();
    }

    /** Returns the parts of a field, separated by spaces, line breaks, commas or semicolons. */
    public List<String> parts(String field) {
        return Arrays.stream(text(field).split("[\\s,;]+"))
                .filter(part -> !part.isEmpty())
                .toList();
    }

    public boolean isTicked(String field) {
        return !raw(field).isEmpty();
    }

    /** Returns a required day. */
    public LocalDate day(String field) {
        return findDay(field).orElseThrow(() -> missing(field));
    }

    /** Returns an optional day. */
    public Optional<LocalDate> findDay(String field) {
        return Optional.ofNullable(WrittenTime.day(field, text(field)));
    }

    /** Returns a required local time of the province as an instant. */
    public Instant moment(String field) {
        return findMoment(field).orElseThrow(() -> missing(field)).atZone(zone).toInstant();
    }

    /** Returns an optional local time. */
    public Optional<LocalDateTime> findMoment(String field) {
        return Optional.ofNullable(WrittenTime.moment(field, text(field)));
    }

    private static Rejected missing(String field) {
        return new Rejected(Issues.of(field, "missing"));
    }

    /** Returns a required number; rejects a number with more than 9 digits. */
    public int number(String field) {
        var text = text(field);
        if (!text.matches("\\d{1,9}")) throw new Rejected(Issues.of(field, text.isEmpty() ? "missing" : "malformed"));
        return Integer.parseInt(text);
    }

    /**
     * Returns the number in a field; {@code otherwise}, which rules may reject, without a number of at most 9 digits.
     */
    public int number(String field, int otherwise) {
        var text = text(field);
        return text.matches("\\d{1,9}") ? Integer.parseInt(text) : otherwise;
    }

    /** Returns a required id. */
    public UUID id(String field) {
        return RequestParsing.id(field, text(field));
    }

    /** Returns an optional id. */
    public Optional<UUID> findId(String field) {
        return text(field).isEmpty() ? Optional.empty() : Optional.of(id(field));
    }

    /** Returns a required constant of an enumeration. */
    public <E extends Enum<E>> E one(String field, Class<E> type) {
        return RequestParsing.required(field, text(field), type);
    }

    /**
     * Returns the form as a record; each component is read from the field of its name. Lists hold all non-blank values,
     * booleans are ticks. Components that are {@link Nullable} may be absent.
     *
     * @throws Rejected with the issues of all fields
     */
    public <R extends Record> R read(Class<R> type) {
        return new FormRecord(this).read(type);
    }

    /** Returns the page with the empty form. */
    public Page empty(Page page) {
        return with(page, Map.of(), Issues.none(), Map.of());
    }

    /** Returns the page with the form as typed, without errors. */
    public Page again(Page page) {
        return with(page, typed(), Issues.none(), Map.of());
    }

    /** Runs the action and redirects to the address; shows the page with the form again if the action is refused. */
    public Response done(Runnable action, String there, Supplier<Page> page) {
        return answer(
                () -> {
                    action.run();
                    return Page.seeOther(there);
                },
                page);
    }

    /** Runs the action and shows its page; shows the page with the form again if the action is refused. */
    public Response show(Supplier<Page> action, Supplier<Page> page) {
        return answer(() -> empty(action.get()).shown(), page);
    }

    /** Runs the action; shows the page with the form again if the action is refused. */
    public Response answer(Supplier<Response> action, Supplier<Page> page) {
        try {
            return action.get();
        } catch (Rejected refused) {
            trail.note(422, refused.type(), refused.issues().list());
            return again(422, page.get(), refused.issues(), Map.of());
        } catch (Conflict refused) {
            trail.note(409, refused.type(), List.of());
            return again(409, page.get(), Issues.none(), Map.of("conflict", refused.type()));
        }
    }

    private Response again(int status, Page page, Issues issues, Map<String, String> conflict) {
        return Response.status(status)
                .entity(with(page, typed(), issues, conflict))
                .header("Cache-Control", "no-store")
                .build();
    }

    private Page with(Page page, Map<String, String> typed, Issues issues, Map<String, String> conflict) {
        var words = Messages.in(language.tag());
        var errors = new HashMap<String, String>();
        for (var issue : issues.list())
            errors.merge(issue.field(), words.what(issue), (first, second) -> first + "; " + second);
        return page.with("typed", typed)
                .with("errors", errors)
                .with("refused", issues.list())
                .with("wrong", wrong(words, issues, conflict));
    }

    private static List<String> wrong(Messages words, Issues issues, Map<String, String> conflict) {
        var type = conflict.get("conflict");
        if (type != null) return List.of(words.text("problem." + type));
        return issues.list().stream().map(words::sentence).toList();
    }

    private Map<String, String> typed() {
        var typed = new HashMap<String, String>();
        request.getParameterMap().forEach((field, values) -> typed.put(field, String.join("\n", values)));
        NOT_SHOWN_AGAIN.forEach(typed::remove);
        return typed;
    }
}
