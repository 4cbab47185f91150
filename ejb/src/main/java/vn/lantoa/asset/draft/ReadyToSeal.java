package vn.lantoa.asset.draft;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.lantoa.asset.AiUse;
import vn.lantoa.asset.AssetKind;
import vn.lantoa.asset.FileRole;
import vn.lantoa.asset.MetadataField;
import vn.lantoa.asset.PublicTexts;
import vn.lantoa.asset.SealedFile;
import vn.lantoa.asset.Term;
import vn.lantoa.asset.Vocabulary;
import vn.lantoa.kernel.Issues;

/** Rules for sealing a draft: required and recommended content. Stateless. */
public final class ReadyToSeal {
    /**
     * Picture types of phones that browsers and newspapers cannot display. Pictures of these types get no renditions.
     */
    private static final Set<String> PHONE_PICTURES = Set.of("image/heic", "image/avif");

    private ReadyToSeal() {}

    /** Returns all issues that prevent sealing. */
    public static Issues check(AssetKind kind, PublicTexts texts, List<SealedFile> files) {
        return checkTexts(texts)
                .and(checkAi(texts))
                .when(kind.needsText() && texts.text().isEmpty(), "text", "missing")
                .when(
                        needsAlternativeText(kind, files)
                                && texts.alternativeText().isEmpty(),
                        "alternativeText",
                        "missing")
                .and(checkFiles(kind, files));
    }

    /** Returns all recommendations. */
    public static Issues advise(AssetKind kind, PublicTexts texts, List<SealedFile> files) {
        var there = files.stream().map(SealedFile::role).collect(Collectors.toSet());
        var advice = Issues.none().when(texts.creator().isEmpty(), "creator", "advised");
        for (var role : kind.hopedForRoles())
            advice = advice.when(!there.contains(role), "files", "advised", role.slug());
        return advice;
    }

    private static Issues checkTexts(PublicTexts texts) {
        var issues = Issues.none();
        for (var field : MetadataField.REQUIRED)
            issues = issues.when(field.read(texts).isEmpty(), field.key(), "missing");
        return issues;
    }

    private static Issues checkAi(PublicTexts texts) {
        var byMachine = Vocabulary.DIGITAL_SOURCE_TYPES
                .find(texts.digitalSourceType())
                .map(Term::group)
                .filter("ai"::equals)
                .isPresent();
        return Issues.none()
                .when(
                        texts.aiUse() != AiUse.NONE && texts.digitalSourceType().isEmpty(),
                        "digitalSourceType",
                        "missing")
                .when(
                        texts.aiUse() != AiUse.NONE
                                && !texts.digitalSourceType().isEmpty()
                                && !byMachine,
                        "digitalSourceType",
                        "denies-ai-use")
                .when(texts.aiUse() == AiUse.NONE && byMachine, "aiUse", "denies-digital-source-type");
    }

    private static boolean needsAlternativeText(AssetKind kind, List<SealedFile> files) {
        return kind.needsAlternativeText()
                || files.stream()
                        .filter(file -> Set.of(FileRole.MASTER, FileRole.WEB, FileRole.PRINT)
                                .contains(file.role()))
                        .anyMatch(file -> file.mediaType().startsWith("image/"));
    }

    private static Issues checkFiles(AssetKind kind, List<SealedFile> files) {
        var roles = files.stream().map(SealedFile::role).toList();
        var required = kind.requiredRoles();
        var slugs = required.stream().map(FileRole::slug).sorted().collect(Collectors.joining(" "));
        var issues = Issues.none()
                .when(!required.isEmpty() && roles.stream().noneMatch(required::contains), "files", "missing", slugs)
                .and(single(roles, FileRole.MASTER))
                .and(single(roles, FileRole.COVER))
                .when(
                        hasTwins(files, file -> file.role() + "/" + file.language() + "/" + file.name()),
                        "files",
                        "same-name-twice")
                .when(hasTwins(subtitles(files), SealedFile::language), "files", "two-subtitles-of-one-language");
        for (var file : files)
            issues = issues.when(
                            !kind.accepts(file.role(), file.mediaType()), "files", "kind-not-accepted", file.name())
                    .when(PHONE_PICTURES.contains(file.mediaType()), "files", "phone-picture", file.name())
                    .when(lacksLanguage(file), "files", "language-missing", file.name());
        return issues;
    }

    private static Issues single(Collection<FileRole> roles, FileRole role) {
        return Issues.none().when(roles.stream().filter(role::equals).count() > 1, "files", "only-one", role.slug());
    }

    private static List<SealedFile> subtitles(List<SealedFile> files) {
        return files.stream().filter(file -> file.role() == FileRole.SUBTITLES).toList();
    }

    private static boolean lacksLanguage(SealedFile file) {
        return file.role().isByLanguage() && file.language() == null;
    }

    private static boolean hasTwins(List<SealedFile> files, Function<SealedFile, ?> key) {
        return files.stream()
                        .map(file -> String.valueOf(key.apply(file)))
                        .distinct()
                        .count()
                < files.size();
    }
}
