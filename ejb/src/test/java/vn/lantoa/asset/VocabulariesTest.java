package vn.lantoa.asset;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.lantoa.kernel.Language;

class VocabulariesTest {
    private static final String LANGUAGES =
            "vi crw cma sti stt cmo mng mnn rka kpm km cja cja-Arab cjm cjm-Cham zh-Hant zh-Hans yue hak nan tyz nut"
                    + " mtq blt twh ium mji hmn mww hnj jra rad rog roc rgs bdq hre tou bru";

    private final Vocabularies vocabularies = new Vocabularies();

    @Test
    void contain_the_topics_and_tasks_of_the_plan() {
        assertThat(Vocabulary.TOPICS.terms())
                .extracting(Term::code)
                .containsExactly("III.1", "III.2", "III.3", "III.4", "III.5", "III.6");
        assertThat(vocabularies.planTasks().terms()).hasSize(28);
        assertThat(vocabularies.planTasks().has("3.6")).isFalse();
        assertThat(vocabularies.planTasks().has("3.6.2")).isTrue();
    }

    @Test
    void name_every_kind() {
        assertThat(Vocabulary.KINDS.terms())
                .extracting(Term::code)
                .containsExactlyInAnyOrder(
                        Stream.of(AssetKind.values()).map(AssetKind::slug).toArray(String[]::new));
    }

    @Test
    void name_everything_in_vietnamese_and_english() {
        for (var vocabulary : all())
            for (var term : vocabulary.terms()) {
                assertThat(term.name("vi")).as(term.code()).isNotBlank();
                assertThat(term.name("en")).as(term.code()).isNotBlank();
            }
    }

    @Test
    void language_tags_are_canonical() {
        for (var term : Vocabulary.LANGUAGES.terms())
            assertThat(new Language(term.code()).tag()).isEqualTo(term.code());
    }

    @Test
    void contain_language_names_that_the_jdk_lacks() {
        assertThat(Vocabulary.LANGUAGES.name("crw", "vi")).isEqualTo("Tiếng Chơ Ro");
        assertThat(Vocabulary.LANGUAGES.name("crw", "en")).isEqualTo("Chrau");
        assertThat(Vocabulary.LANGUAGES.name("xx", "vi")).isEqualTo("xx");
    }

    @Test
    void contain_every_language_of_the_province_with_its_script() {
        var known = Vocabulary.LANGUAGES;
        for (var tag : LANGUAGES.split(" ")) assertThat(known.has(tag)).as(tag).isTrue();
        assertThat(known.find("cjm-Cham").orElseThrow().group()).isEqualTo("Cham");
        assertThat(known.find("km").orElseThrow().group()).isEqualTo("Khmr");
    }

    @Test
    void define_spoken_languages_and_required_languages() {
        assertThat(Vocabulary.LANGUAGES.terms().stream()
                        .filter(Term::audioFirst)
                        .map(Term::code))
                .containsExactly("yue", "hak", "nan");
        assertThat(Vocabulary.LANGUAGES.terms().stream().filter(Term::wanted).map(Term::code))
                .containsExactly("vi", "km", "crw", "sti");
    }

    @Test
    void report_unknown_codes() {
        assertThat(Vocabulary.AUDIENCES.unknownAmong(List.of("elderly", "martians", "martians")))
                .containsExactly("martians");
    }

    private List<Vocabulary> all() {
        return List.of(
                Vocabulary.KINDS,
                Vocabulary.TOPICS,
                Vocabulary.AUDIENCES,
                vocabularies.planTasks(),
                Vocabulary.LICENCES,
                Vocabulary.LANGUAGES,
                Vocabulary.DIGITAL_SOURCE_TYPES);
    }
}
