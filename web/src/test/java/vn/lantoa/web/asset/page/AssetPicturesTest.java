package vn.lantoa.web.asset.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.lantoa.asset.AssetKind;

class AssetPicturesTest {
    @ParameterizedTest
    @EnumSource
    void each_kind_has_a_sign(AssetKind kind) throws Exception {
        var factory = DocumentBuilderFactory.newDefaultInstance();
        var sign = factory.newDocumentBuilder().parse(new ByteArrayInputStream(AssetPictures.sign(kind)));

        assertThat(sign.getDocumentElement().getTagName()).isEqualTo("svg");
        assertThat(sign.getElementsByTagName("path").getLength()).isEqualTo(2);
    }
}
