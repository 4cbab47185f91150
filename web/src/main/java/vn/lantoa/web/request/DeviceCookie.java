package vn.lantoa.web.request;

import jakarta.enterprise.context.ApplicationScoped;
import vn.lantoa.organisation.credential.KnownDevices;

/**
 * The cookie of a browser with which an officer has signed in. The cookie only exempts the officer from delays caused
 * by other clients.
 */
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
