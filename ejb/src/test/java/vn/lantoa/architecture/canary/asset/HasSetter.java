package vn.lantoa.architecture.canary.asset;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;

/** Breaks: no setters on entities. */
@Entity
class HasSetter {
    @Id
    private UUID id;

    private String title = "";

    void setTitle(String title) {
        this.title = title;
    }

    String title() {
        return id + title;
    }
}
