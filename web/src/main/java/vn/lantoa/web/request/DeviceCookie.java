package vn.lantoa.web.request;

import jakarta.enterprise.context.ApplicationScoped;
import vn.lantoa.organisation.attempt.KnownDevices;

/** The cookie of a browser in which an officer has signed in. It only exempts from delays caused by others. */
@ApplicationScoped
public class DeviceCookie extends HostCookie {
    @Override
    String plainName() {
        return "lantoa-device";
    }

    @Override
    int maxAge() {
        return Math.toIntExact(KnownDevices.KNOWN.toSeconds());
    }
}
