package vn.lantoa.distribution.entitlement;

import vn.lantoa.organisation.GrantedRoles;

/** Access to partners' data by granted roles. */
public final class GrantedPartnerAccess extends PartnerAccess {
    public GrantedPartnerAccess(GrantedRoles roles) {
        access = roles;
    }
}
