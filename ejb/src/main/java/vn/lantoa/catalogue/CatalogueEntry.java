package vn.lantoa.catalogue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.AssetId;
import vn.lantoa.asset.AssetKind;
import vn.lantoa.asset.PublicTexts;
import vn.lantoa.asset.lineage.VariantForm;
import vn.lantoa.kernel.Language;

/**
 * One released version of an asset, as everyone may see it now.
 *
 * @param current whether this is the version shown at {@code /a/{asset}}; otherwise a newer one has superseded it
 * @param organisation code of the owning organisation
 * @param publisher name of the issuing organisation
 * @param firstPublishedAt time of the asset's first public version
 * @param expiresAt planned end of publicity
 * @param files the version's own files, the master first
 * @param renditions what machines made of them
 * @param coming names of the renditions that are still being made
 * @param contentCredentials whether one of its files carries Content Credentials (C2PA)
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
    public CatalogueEntry {
        files = List.copyOf(files);
        renditions = List.copyOf(renditions);
        coming = List.copyOf(coming);
        languages = List.copyOf(languages);
    }

    /** The same entry with those files and renditions only. */
    public CatalogueEntry narrowed(Predicate<PublicFile> filesKept, Predicate<PublicFile> renditionsKept) {
        return new CatalogueEntry(
                asset,
                version,
                current,
                kind,
                language,
                form,
                texts,
                organisation,
                publisher,
                publishedAt,
                firstPublishedAt,
                expiresAt,
                files.stream().filter(filesKept).toList(),
                renditions.stream().filter(renditionsKept).toList(),
                coming,
                contentCredentials,
                languages);
    }

    /** The rendition of this name, if it is ready. */
    public Optional<PublicFile> rendition(String name) {
        return renditions.stream().filter(r -> r.role().equals(name)).findFirst();
    }

    /** The main file: the web edition where there is one, else the master. */
    public Optional<PublicFile> mainFile() {
        return List.of("WEB", "MASTER", "PRINT", "AUDIO", "TEXT").stream()
                .flatMap(role -> files.stream().filter(f -> f.role().equals(role)))
                .findFirst();
    }
}
