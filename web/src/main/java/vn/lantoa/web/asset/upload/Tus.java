package vn.lantoa.web.asset.upload;

import jakarta.ws.rs.NameBinding;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/**
 * Marks methods of the tus protocol, whose requests must state the protocol version. Contains the header names and
 * values of tus 1.0.
 */
@NameBinding
@Retention(RetentionPolicy.RUNTIME)
@interface Tus {
    String RESUMABLE = "Tus-Resumable";
    String VERSION = "1.0.0";
    String OFFSET = "Upload-Offset";
    String LENGTH = "Upload-Length";
    String METADATA = "Upload-Metadata";
    String CHECKSUM = "Upload-Checksum";
    String EXPIRES = "Upload-Expires";
    String CHUNK = "application/offset+octet-stream";
    String EXTENSIONS = "creation,creation-with-upload,checksum,expiration,termination";
}
