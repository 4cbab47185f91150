package vn.lantoa.web.architecture.canary.catalogue;

import jakarta.ws.rs.Path;

/** A resource without a scope, under a name that says nothing. */
@Path("/canary")
public class ResourceHelper {}
