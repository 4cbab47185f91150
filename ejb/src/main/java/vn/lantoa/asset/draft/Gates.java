package vn.lantoa.asset.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import vn.lantoa.asset.Asset;
import vn.lantoa.asset.AssetVersion;
import vn.lantoa.asset.Gate;
import vn.lantoa.asset.PublicTexts;
import vn.lantoa.asset.SealedFile;
import vn.lantoa.asset.Term;
import vn.lantoa.asset.Vocabularies;

/** Closed gates of a sealed version, or of the version a draft would become. */
@ApplicationScoped
public class Gates {
    @Inject
    Vocabularies vocabularies;

    @Inject
    PdfTexts pdfs;

    /** Returns the closed gates of this version. */
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
        var spokenOnly = vocabularies
                .languages()
                .find(asset.language().tag())
                .map(Term::audioFirst)
                .orElse(false);
        return new GateRules(asset.kind(), asset.language(), spokenOnly, texts, files).closed();
    }
}
