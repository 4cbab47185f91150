package vn.lantoa.bulletin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.lantoa.kernel.Language;
import vn.lantoa.kernel.query.Database;

/** Repository of reading speeds. */
@ApplicationScoped
public class ReadingSpeeds {
    @Inject
    Database database;

    /**
     * Returns the reading speed for the language and medium; the Vietnamese speed if none is stored for the language.
     */
    public ReadingSpeed of(Language language, BulletinMedium medium) {
        return database.sql("select syllables_per_minute, pause_millis from reading_speed where medium = :medium"
                        + " and language in (:language, 'vi') order by language = 'vi' limit 1")
                .with("medium", medium)
                .with("language", language)
                .first(ReadingSpeed.class)
                .orElseThrow();
    }
}
