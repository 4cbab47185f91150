package vn.lantoa.asset.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.lantoa.asset.Asset;
import vn.lantoa.asset.AssetKind;
import vn.lantoa.asset.AssetVersion;
import vn.lantoa.asset.FileRole;
import vn.lantoa.asset.Gate;
import vn.lantoa.asset.PublicTexts;
import vn.lantoa.asset.SealedFile;
import vn.lantoa.asset.Term;
import vn.lantoa.asset.Vocabulary;
import vn.lantoa.kernel.Language;

/** Finder of the closed gates of a sealed version, or of the version that would be sealed from a draft. */
@ApplicationScoped
public class Gates {
    @Inject
    PdfTexts pdfs;

    public List<Gate> closed(Asset asset, AssetVersion version) {
        return closedOf(
                asset,
                version.texts(),
                version.files().stream().map(GateFile::of).toList());
    }

    /** Returns the gates that would be closed if the draft were sealed, as far as its PDFs have been checked. */
    public List<Gate> closed(Asset asset, PublicTexts texts, List<SealedFile> files) {
        var without = pdfs.without(files);
        return closedOf(
                asset,
                texts,
                files.stream()
                        .map(file -> GateFile.of(file, !without.contains(file.sha256())))
                        .toList());
    }

    private List<Gate> closedOf(Asset asset, PublicTexts texts, List<GateFile> files) {
        var spokenOnly = Vocabulary.LANGUAGES
                .find(asset.language().tag())
                .map(Term::audioFirst)
                .orElse(false);
        return new GateRules(asset.kind(), asset.language(), spokenOnly, texts, files).closed();
    }

    /**
     * Rules that determine the closed gates of a version. The asset's kind lists its gates; these rules determine which
     * of them are open. Stateless.
     *
     * @param spokenOnly whether the language is mainly spoken, so that no transcript is required
     */
    record GateRules(AssetKind kind, Language language, boolean spokenOnly, PublicTexts texts, List<GateFile> files) {
        private static final Set<FileRole> MAIN = Set.of(FileRole.MASTER, FileRole.WEB, FileRole.PRINT, FileRole.AUDIO);

        /** Returns the closed gates, in their order. */
        List<Gate> closed() {
            var closed = new ArrayList<Gate>();
            for (var gate : kind.gates()) if (isClosed(gate)) closed.add(gate);
            return closed;
        }

        private boolean isClosed(Gate gate) {
            return switch (gate) {
                case ALTERNATIVE_TEXT -> texts.alternativeText().isBlank() && any(file -> file.is("image/"));
                case SUBTITLES -> any(isMain("video/")) && !any(this::isOwnSubtitles);
                case TRANSCRIPT -> any(isMain("video/").or(isMain("audio/"))) && !isInLetters();
                case PDF_TEXT -> read().anyMatch(file -> !file.hasText());
            };
        }

        private boolean isOwnSubtitles(GateFile file) {
            return file.role() == FileRole.SUBTITLES && language.equals(file.language());
        }

        private boolean isInLetters() {
            return spokenOnly
                    || !texts.text().isBlank()
                    || any(file -> file.role() == FileRole.TRANSCRIPT || file.role() == FileRole.TEXT);
        }

        /**
         * Returns the PDFs intended for readers. A print master does not count if the asset has another edition,
         * because its text may be converted to outlines.
         */
        private Stream<GateFile> read() {
            var others = files.stream()
                    .filter(GateFile::isPdf)
                    .filter(file -> file.role() != FileRole.PRINT)
                    .toList();
            return others.isEmpty() ? files.stream().filter(GateFile::isPdf) : others.stream();
        }

        private boolean any(Predicate<GateFile> wanted) {
            return files.stream().anyMatch(wanted);
        }

        private static Predicate<GateFile> isMain(String family) {
            return file -> MAIN.contains(file.role()) && file.is(family);
        }
    }
}
