package vn.lantoa.web.architecture.canary.catalogue;

import jakarta.ws.rs.Path;

/** A resource without a scope, and with a name that hides what it does. */
@Path("/canary")
public class ResourceHelper {}
