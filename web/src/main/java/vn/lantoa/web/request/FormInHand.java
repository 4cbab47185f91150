package vn.lantoa.web.request;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

/** The form of one request, if any: its files are deleted with the request. */
@RequestScoped
class FormInHand {
    @Inject
    FormFolder folder;

    private boolean begun;

    void begin() {
        if (begun) return;
        begun = true;
        folder.begin(this);
    }

    @PreDestroy
    void end() {
        if (begun) folder.end(this);
    }
}
