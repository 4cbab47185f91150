package vn.lantoa.web.asset.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.lantoa.asset.AiUse;
import vn.lantoa.asset.AssetKind;
import vn.lantoa.asset.FileRole;
import vn.lantoa.asset.Vocabularies;
import vn.lantoa.asset.Vocabulary;
import vn.lantoa.web.page.PageWords;

/** Choices for an asset's fields, and the labels of their codes, in the language of the page. */
@RequestScoped
public class VocabularyLabels {
    @Inject
    Publishers publishers;

    @Inject
    Vocabularies vocabularies;

    @Inject
    PageWords words;

    @Inject
    Clock clock;

    @Inject
    ZoneId zone;

    /** Returns the kinds of product. */
    public List<Option> kinds() {
        return Stream.of(AssetKind.values())
                .map(kind -> new Option(kind.slug(), words.text(kind.labelKey())))
                .toList();
    }

    List<Option> roles(AssetKind kind) {
        return Stream.of(FileRole.values())
                .filter(role -> !kind.mediaTypes(role).isEmpty())
                .map(role -> new Option(role.slug(), words.text("file-role." + role.slug())))
                .toList();
    }

    List<Option> aiUses() {
        return Stream.of(AiUse.values())
                .map(use -> new Option(use.name(), words.text("ai-use." + use)))
                .toList();
    }

    /** Returns the topics of the plan. */
    public List<Option> topics() {
        return options(vocabularies.topics());
    }

    List<Option> audiences() {
        return options(vocabularies.audiences());
    }

    List<Option> licences() {
        return options(vocabularies.licences());
    }

    /** Returns the languages. */
    public List<Option> languages() {
        return options(vocabularies.languages());
    }

    List<Option> sourceTypes() {
        return options(vocabularies.digitalSourceTypes());
    }

    /** Returns the plan's tasks that run today and those already chosen, each with its number, grouped by section. */
    List<Option> planTasks(Collection<String> chosen) {
        var today = LocalDate.ofInstant(clock.instant(), zone);
        return vocabularies.planTasks(today, chosen).stream()
                .map(task -> new Option(
                        task.code(), task.code() + " " + task.name(words.language()), task.section(words.language())))
                .toList();
    }

    /** Returns the labels of this field's codes; empty for a prose field. */
    Optional<UnaryOperator<String>> namesOf(String field) {
        return switch (field) {
            case "topic" -> Optional.of(this::topic);
            case "audience" -> Optional.of(code -> vocabularies.audiences().name(code, words.language()));
            case "publisher" -> Optional.of(this::publisher);
            case "license" -> Optional.of(this::licence);
            case "digitalSourceType" -> Optional.of(this::sourceType);
            case "aiUse" -> Optional.of(use -> words.text("ai-use." + use));
            default -> Optional.empty();
        };
    }

    /** Returns the names of languages by tag. */
    public Map<String, String> languageNames() {
        return languages().stream().collect(Collectors.toMap(Option::value, Option::label));
    }

    String publisher(String code) {
        return publishers.name(code);
    }

    String language(String tag) {
        return vocabularies.languages().name(tag, words.language());
    }

    /** Returns the name of a topic. */
    public String topic(String code) {
        return vocabularies.topics().name(code, words.language());
    }

    String licence(String code) {
        return vocabularies.licences().name(code, words.language());
    }

    String sourceType(String code) {
        return vocabularies.digitalSourceTypes().name(code, words.language());
    }

    String audiences(Collection<String> codes) {
        return names(vocabularies.audiences(), codes);
    }

    /** Returns the numbers and names of these tasks. */
    String namedTasks(Collection<String> codes) {
        return codes.stream()
                .map(code -> code + " " + vocabularies.planTasks().name(code, words.language()))
                .collect(Collectors.joining("; "));
    }

    private String names(Vocabulary vocabulary, Collection<String> codes) {
        return codes.stream()
                .map(code -> vocabulary.name(code, words.language()))
                .collect(Collectors.joining(", "));
    }

    private List<Option> options(Vocabulary vocabulary) {
        return vocabulary.terms().stream()
                .map(term -> new Option(term.code(), term.name(words.language())))
                .toList();
    }
}
