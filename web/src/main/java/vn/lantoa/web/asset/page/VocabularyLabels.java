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
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.lantoa.asset.AiUse;
import vn.lantoa.asset.AssetKind;
import vn.lantoa.asset.FileRole;
import vn.lantoa.asset.MetadataField;
import vn.lantoa.asset.PublicTexts;
import vn.lantoa.asset.Vocabularies;
import vn.lantoa.asset.Vocabulary;
import vn.lantoa.organisation.OrganisationView;
import vn.lantoa.organisation.Organisations;
import vn.lantoa.web.asset.OwnOrganisations;
import vn.lantoa.web.page.Choice;
import vn.lantoa.web.page.OrganisationChoices;
import vn.lantoa.web.page.PageWords;

/** Choices for an asset's fields and labels of their codes, in the language of the page. */
@RequestScoped
public class VocabularyLabels {
    @Inject
    Organisations organisations;

    @Inject
    OwnOrganisations own;

    @Inject
    Vocabularies vocabularies;

    @Inject
    PageWords words;

    @Inject
    Clock clock;

    @Inject
    ZoneId zone;

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

    /** Returns the choices of a field of codes, for a draft with these texts. */
    List<Option> options(MetadataField field, PublicTexts texts) {
        return switch (field) {
            case PUBLISHER -> publishers(texts.publisher());
            case AI_USE ->
                Stream.of(AiUse.values())
                        .map(use -> new Option(use.name(), name(field, use.name())))
                        .toList();
            default -> field.findVocabulary().map(this::options).orElse(List.of());
        };
    }

    /** Returns the choices of these fields by key, for a draft with these texts. */
    Map<String, List<Option>> options(List<MetadataField> fields, PublicTexts texts) {
        return fields.stream().collect(Collectors.toMap(MetadataField::key, field -> options(field, texts)));
    }

    /** Returns the label of a code of this field; returns a free text unchanged. */
    String name(MetadataField field, String value) {
        return switch (field) {
            case PUBLISHER ->
                organisations.findView(value).map(OrganisationView::name).orElse(value);
            case AI_USE -> words.text("ai-use." + value);
            default ->
                field.findVocabulary()
                        .map(all -> all.name(value, words.language()))
                        .orElse(value);
        };
    }

    /** Returns the organisations for which the officer may create assets. */
    List<Choice> ownOrganisations() {
        return OrganisationChoices.byCode(own.all());
    }

    /** Returns the topics of the plan. */
    public List<Option> topics() {
        return options(Vocabulary.TOPICS);
    }

    public List<Option> languages() {
        return options(Vocabulary.LANGUAGES);
    }

    /** Returns the current tasks of the plan and the tasks already chosen, each with its number; grouped by section. */
    List<Option> planTasks(Collection<String> chosen) {
        return vocabularies.planTasks(today(), chosen).stream()
                .map(task -> new Option(
                        task.code(), task.code() + " " + task.name(words.language()), task.section(words.language())))
                .toList();
    }

    /** Returns the names of languages by tag. */
    public Map<String, String> languageNames() {
        return languages().stream().collect(Collectors.toMap(Option::value, Option::label));
    }

    /** Returns the numbers and names of the given tasks. */
    String namedTasks(Collection<String> codes) {
        return codes.stream()
                .map(code -> code + " " + vocabularies.planTasks().name(code, words.language()))
                .collect(Collectors.joining("; "));
    }

    /** Returns the organisations that are valid today, and the chosen one even if it is no longer valid. */
    private List<Option> publishers(String chosen) {
        var valid = organisations.validOn(today());
        var former = valid.stream().anyMatch(one -> one.code().equals(chosen))
                ? Optional.<OrganisationView>empty()
                : organisations.findView(chosen);
        return Stream.concat(valid.stream(), former.stream())
                .map(one -> new Option(one.code(), one.name()))
                .toList();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), zone);
    }

    private List<Option> options(Vocabulary vocabulary) {
        return vocabulary.terms().stream()
                .map(term -> new Option(term.code(), term.name(words.language())))
                .toList();
    }
}
