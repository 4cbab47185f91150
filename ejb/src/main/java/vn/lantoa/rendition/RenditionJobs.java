package vn.lantoa.rendition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import vn.lantoa.asset.Asset;
import vn.lantoa.asset.AssetVersion;
import vn.lantoa.asset.Assets;
import vn.lantoa.asset.MetadataField;
import vn.lantoa.asset.SealedFile;
import vn.lantoa.asset.Term;
import vn.lantoa.asset.VersionFile;
import vn.lantoa.asset.Versions;
import vn.lantoa.asset.Vocabulary;
import vn.lantoa.kernel.HubAddress;
import vn.lantoa.rendition.RenditionJob.Extra;

/** Builder of jobs, with all data that a maker needs. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class RenditionJobs {
    @Inject
    Assets assets;

    @Inject
    Versions versions;

    @Inject
    Renditions renditions;

    @Inject
    HubAddress address;

    /** Returns the job of the given rendition. */
    public RenditionJob job(Rendition rendition) {
        var version = versions.get(rendition.version());
        var asset = assets.get(version.asset());
        var stored = version.file(rendition.position());
        var file = stored.file();
        return new RenditionJob(
                rendition.id(),
                rendition.attempts(),
                rendition.recipe(),
                new RenditionJob.Source(file.sha256(), file.mediaType(), file.bytes(), stored.facts()),
                extras(rendition.recipe(), asset, version),
                Framing.of(asset.kind(), version.notes().focus()),
                credits(asset, version));
    }

    private List<Extra> extras(Recipe recipe, Asset asset, AssetVersion version) {
        if (recipe.has("subtitles"))
            return version.files().stream()
                    .map(VersionFile::file)
                    .filter(file -> isSubtitles(file, asset))
                    .map(file -> new Extra("subtitles", file.sha256(), file.bytes(), 0, 0))
                    .limit(1)
                    .toList();
        return recipe.family() == Family.HLS ? levels(version) : List.of();
    }

    private static boolean isSubtitles(SealedFile file, Asset asset) {
        var of = file.language();
        return of != null && RenditionPlan.isSubtitles(file.role(), file.mediaType(), of, asset.language());
    }

    /** Returns the finished videos of each size, largest first. */
    private List<Extra> levels(AssetVersion version) {
        return renditions.of(version.id()).stream()
                .filter(one -> one.name().equals("mp4") || one.name().startsWith("mp4-"))
                .flatMap(one -> one.made().map(made -> level(one.name(), made)).stream())
                .sorted(java.util.Comparator.comparing(Extra::height).reversed())
                .toList();
    }

    private static Extra level(String name, MadeFile made) {
        return new Extra(name, made.sha256(), made.bytes(), made.width(), made.height());
    }

    private Credits credits(Asset asset, AssetVersion version) {
        var texts = version.texts();
        var page = address.of("/a/" + asset.id()).toString();
        var sourceType = Vocabulary.DIGITAL_SOURCE_TYPES.find(texts.digitalSourceType());
        return new Credits(
                page + "/v/" + version.number(),
                page,
                asset.language().tag(),
                texts.with(MetadataField.LICENSE, Vocabulary.LICENCES.name(texts.license(), "vi"))
                        .with(
                                MetadataField.DIGITAL_SOURCE_TYPE,
                                sourceType.map(Term::uri).orElse("")));
    }
}
