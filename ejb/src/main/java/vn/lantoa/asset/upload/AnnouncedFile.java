package vn.lantoa.asset.upload;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.FileRole;
import vn.lantoa.kernel.Language;
import vn.lantoa.kernel.Sha256;

/** Metadata of a file, as stated when its upload was opened. Immutable. */
@Embeddable
public class AnnouncedFile {
    @Enumerated(EnumType.STRING)
    @Column(name = "role", updatable = false)
    private FileRole role;

    @Column(name = "language", updatable = false)
    private @Nullable Language language;

    @Column(name = "name", updatable = false)
    private String name;

    @Column(name = "declared_type", updatable = false)
    private String declaredType;

    @Column(name = "claim", updatable = false)
    private @Nullable Sha256 claim;

    @SuppressWarnings("NullAway.Init")
    protected AnnouncedFile() {}

    AnnouncedFile(FileLabel label, Language assetLanguage, @Nullable Sha256 claim) {
        this.role = label.role();
        this.language = label.role().isByLanguage() && label.language() == null ? assetLanguage : label.language();
        this.name = label.name().value();
        this.declaredType = label.mediaType();
        this.claim = claim;
    }

    public FileRole role() {
        return role;
    }

    public Optional<Language> findLanguage() {
        return Optional.ofNullable(language);
    }

    public String name() {
        return name;
    }

    public String declaredType() {
        return declaredType;
    }

    Optional<Sha256> findClaim() {
        return Optional.ofNullable(claim);
    }

    FileLabel label() {
        return new FileLabel(role, language, new FileName(name), declaredType);
    }
}
