package vn.lantoa.web.request;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

/** Form of one request, if it has one. The form's files are deleted at the end of the request. */
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
