package vn.lantoa.architecture.canary.asset;

import boofcv.struct.image.GrayU8;
import com.google.zxing.common.BitMatrix;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jwt.JWT;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.webauthn4j.WebAuthnManager;
import crawlercommons.sitemaps.SiteMap;
import fr.opensagres.xdocreport.template.TemplateEngineKind;
import freemarker.template.Configuration;
import io.minio.MinioAsyncClient;
import net.fortuna.ical4j.model.Calendar;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.sshd.client.SshClient;
import org.apache.tika.Tika;
import org.eclipse.persistence.sessions.Session;
import org.flywaydb.core.Flyway;
import org.jsmpp.session.SMPPSession;
import org.jsoup.nodes.Document;
import org.netpreserve.jwarc.WarcReader;

/** Breaks once per vendor: vendor types stay in their adapter. */
class KnowsVendors {
    boolean knows(Object what) {
        return what instanceof MinioAsyncClient
                || what instanceof Tika
                || what instanceof OPCPackage
                || what instanceof Configuration
                || what instanceof TemplateEngineKind
                || what instanceof PdfRendererBuilder
                || what instanceof JWSAlgorithm
                || what instanceof JWT
                || what instanceof Issuer
                || what instanceof Nonce
                || what instanceof BitMatrix
                || what instanceof Calendar
                || what instanceof Flyway
                || what instanceof SshClient
                || what instanceof Document
                || what instanceof SiteMap
                || what instanceof WarcReader
                || what instanceof SMPPSession
                || what instanceof WebAuthnManager
                || what instanceof GrayU8
                || what instanceof Session;
    }
}
