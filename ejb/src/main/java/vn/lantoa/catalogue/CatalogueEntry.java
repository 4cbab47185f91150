package vn.lantoa.catalogue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.AssetId;
import vn.lantoa.asset.AssetKind;
import vn.lantoa.asset.PublicTexts;
import vn.lantoa.asset.VariantForm;
import vn.lantoa.kernel.Language;
import vn.lantoa.kernel.Records;

/**
 * Released version of an asset, as everyone may see it now.
 *
 * @param current whether this version is shown at {@code /a/{asset}}; false if a newer version has superseded it
 * @param organisation the code of the owning organisation
 * @param publisher the name of the issuing organisation
 * @param firstPublishedAt the publication time of the asset's first public version
 * @param expiresAt the instant at which the release expires; null if the release does not expire
 * @param files the files of the version, the master first
 * @param renditions the ready renditions of these files
 * @param coming the names of renditions that are not ready yet
 * @param contentCredentials whether any file carries Content Credentials (C2PA)
 * @param languages the same asset in other languages and forms
 */
public record CatalogueEntry(
        AssetId asset,
        int version,
        boolean current,
        AssetKind kind,
        Language language,
        VariantForm form,
        PublicTexts texts,
        String organisation,
        String publisher,
        Instant publishedAt,
        Instant firstPublishedAt,
        @Nullable Instant expiresAt,
        List<PublicFile> files,
        List<PublicFile> renditions,
        List<String> coming,
        boolean contentCredentials,
        List<LanguageLink> languages) {
    /** Returns the entry with only the files and renditions that the predicates accept. */
    public CatalogueEntry narrowed(Predicate<PublicFile> filesKept, Predicate<PublicFile> renditionsKept) {
        return Records.map(this, (name, value) -> switch (name) {
            case "files" -> files.stream().filter(filesKept).toList();
            case "renditions" -> renditions.stream().filter(renditionsKept).toList();
            default -> value;
        });
    }

    /** Returns the rendition with the given name; empty if it is not ready. */
    public Optional<PublicFile> rendition(String name) {
        return renditions.stream().filter(r -> r.role().equals(name)).findFirst();
    }

    /**
     * Returns the small picture for lists: WebP; JPEG if the version has no WebP thumbnail; empty if neither is ready.
     */
    public Optional<PublicFile> thumbnail() {
        return rendition("thumbnail-webp").or(() -> rendition("thumbnail"));
    }

    /** Returns the main file: the web edition, or else the master or another file by role. */
    public Optional<PublicFile> mainFile() {
        return List.of("WEB", "MASTER", "PRINT", "AUDIO", "TEXT").stream()
                .flatMap(role -> files.stream().filter(f -> f.role().equals(role)))
                .findFirst();
    }

    /** Returns the standard variant in this language; empty if none is public. */
    public Optional<LanguageLink> sibling(String language) {
        return languages.stream()
                .filter(one -> one.language().tag().equals(language) && one.form() == VariantForm.STANDARD)
                .findFirst();
    }
}
