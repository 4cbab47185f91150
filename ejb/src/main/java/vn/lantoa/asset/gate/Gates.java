package vn.lantoa.asset.gate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import vn.lantoa.asset.Asset;
import vn.lantoa.asset.AssetVersion;
import vn.lantoa.asset.Term;
import vn.lantoa.asset.Vocabularies;

/** The gates before a sealed version. */
@ApplicationScoped
public class Gates {
    @Inject
    Vocabularies vocabularies;

    /** The closed gates of this version. */
    public List<Gate> closed(Asset asset, AssetVersion version) {
        var spokenOnly = vocabularies
                .languages()
                .find(asset.language().tag())
                .map(Term::audioFirst)
                .orElse(false);
        var files = version.files().stream().map(GateFile::of).toList();
        return new GateRules(asset.kind(), asset.language(), spokenOnly, version.texts(), files).closed();
    }
}
