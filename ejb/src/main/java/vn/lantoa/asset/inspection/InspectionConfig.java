package vn.lantoa.asset.inspection;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * With what received files are looked into.
 *
 * @param clamdHost the virus scanner's host, or null: then every version is marked as not scanned
 * @param clamdPort its port
 * @param toolsDirectory the jars of the inspecting child processes
 * @param javaHome the Java those run on
 */
public record InspectionConfig(@Nullable String clamdHost, int clamdPort, Path toolsDirectory, Path javaHome) {}
