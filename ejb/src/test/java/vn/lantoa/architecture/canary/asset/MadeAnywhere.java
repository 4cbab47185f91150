package vn.lantoa.architecture.canary.asset;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** Breaks: entities are created in their package. */
@Entity
public class MadeAnywhere {
    @Id
    private String name = "";

    public MadeAnywhere() {}

    public String name() {
        return name;
    }
}
