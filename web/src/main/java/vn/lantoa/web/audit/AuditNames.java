package vn.lantoa.web.audit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.text.Collator;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.lantoa.audit.AuditEntry;
import vn.lantoa.kernel.Actor;
import vn.lantoa.organisation.OrganisationId;
import vn.lantoa.organisation.OrganisationRegister;
import vn.lantoa.organisation.OrganisationView;
import vn.lantoa.organisation.Organisations;
import vn.lantoa.organisation.officer.Officers;
import vn.lantoa.release.reading.ReadAuditTitles;
import vn.lantoa.web.page.Choice;
import vn.lantoa.web.page.Messages;
import vn.lantoa.web.page.OrganisationChoices;
import vn.lantoa.web.page.PageWords;
import vn.lantoa.web.request.CurrentActor;

/** Resolves the ids of the log to names. The log stores no names, so that no name ever has to be erased from it. */
@RequestScoped
class AuditNames {
    private static final int SHORT = 8;
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");
    private static final Pattern MOMENT = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT[\\d:.]+Z");

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    private static final Map<String, String> PAGES = Map.of(
            "asset", "/console/assets/",
            "submission", "/console/approvals/",
            "release", "/console/releases/",
            "organisation", "/console/organisations/",
            "officer", "/console/officers/");

    @Inject
    Organisations organisations;

    @Inject
    Officers officers;

    @Inject
    ReadAuditTitles titles;

    @Inject
    CurrentActor current;

    @Inject
    PageWords words;

    @Inject
    OrganisationRegister register;

    private final Map<String, String> known = new HashMap<>();
    private final Map<UUID, String> titled = new HashMap<>();

    /** Returns the entries with the current names of their subjects. */
    List<AuditEntryView> views(List<AuditEntry> entries) {
        var ids = entries.stream()
                .flatMap(entry -> Stream.concat(
                        Stream.of(id(entry.actor()), id(entry.object())), entry.details().values().stream()))
                .filter(AuditNames::isId)
                .map(UUID::fromString)
                .collect(Collectors.toSet());
        titled.putAll(titles.list(ids, current.actor()));
        return entries.stream().map(this::view).toList();
    }

    private AuditEntryView view(AuditEntry entry) {
        return new AuditEntryView(
                entry.at(),
                entry.actor(),
                known.computeIfAbsent(entry.actor(), this::nameOf),
                entry.action(),
                named(entry.object()),
                named("organisation:" + entry.details().getOrDefault("organisation", "")),
                entry.details().entrySet().stream()
                        .filter(detail -> !detail.getKey().equals("organisation"))
                        .map(detail -> detail(detail.getKey(), detail.getValue()))
                        .toList());
    }

    private AuditEntryView.Named named(String reference) {
        var kind = reference.replaceFirst(":.*", "");
        return new AuditEntryView.Named(
                kind, known.computeIfAbsent(reference, this::nameOf), reference, href(kind, id(reference)));
    }

    private AuditEntryView.Named detail(String key, String value) {
        var text = isId(value) ? known.computeIfAbsent(key + ":" + value, this::nameOf) : readable(value);
        return new AuditEntryView.Named(key, text, value, isId(value) ? href(key, value) : "");
    }

    String readable(String value) {
        try {
            if (MOMENT.matcher(value).matches()) return words.when(Instant.parse(value));
            if (DAY.matcher(value).matches()) return words.day(LocalDate.parse(value));
        } catch (DateTimeException typed) {
            return value; // a note of a person, such as 2026-02-30
        }
        return HASH.matcher(value).matches() ? value.substring(0, 12) + "…" : listed(value);
    }

    /** Returns a list without its brackets, or a dash if it is empty; any other value unchanged. */
    static String listed(String value) {
        if (!value.startsWith("[") || !value.endsWith("]")) return value;
        return value.equals("[]") ? "–" : value.substring(1, value.length() - 1);
    }

    private static String href(String kind, String id) {
        var list = PAGES.get(kind);
        return list == null || !isId(id) ? "" : list + id;
    }

    /**
     * Returns the title of an object or the name of a person or organisation; for any other reference the beginning of
     * the id.
     */
    String nameOf(String reference) {
        var id = id(reference);
        if (!isId(id)) return id;
        var uuid = UUID.fromString(id);
        var title = titled.get(uuid);
        if (title != null) return title;
        var name = reference.startsWith("officer:") || reference.startsWith("deputy:")
                ? Optional.of(officers.nameOf(Actor.officer(uuid))).filter(found -> !found.contains(id))
                : organisations.findView(new OrganisationId(uuid)).map(OrganisationView::name);
        return name.orElse(id.substring(0, SHORT) + "…");
    }

    private static String id(String reference) {
        return reference.substring(reference.indexOf(':') + 1);
    }

    private static boolean isId(String text) {
        return ID.matcher(text).matches();
    }

    /** Returns all recorded actions with their labels. */
    List<Choice> actions() {
        return Messages.in(words.language()).below("audit.did.").entrySet().stream()
                .map(one -> new Choice(one.getKey(), one.getValue()))
                .sorted(Comparator.comparing(
                        Choice::label, Collator.getInstance(Locale.forLanguageTag(words.language()))))
                .toList();
    }

    List<Choice> organisations() {
        return OrganisationChoices.byId(register.today());
    }
}
