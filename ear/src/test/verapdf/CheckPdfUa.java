import java.nio.file.Files;
import java.nio.file.Path;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** Lists for each given PDF the violated rules of PDF/UA-1, one rule per line, by veraPDF. */
public class CheckPdfUa {
    private static final int MOST_OF_A_RULE = 5;

    public static void main(String[] files) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        var foundry = Foundries.defaultInstance();
        for (var file : files)
            try (var in = Files.newInputStream(Path.of(file));
                    var parser = foundry.createParser(in, PDFAFlavour.PDFUA_1);
                    var validator = foundry.createValidator(
                            PDFAFlavour.PDFUA_1, MOST_OF_A_RULE, false, false, false)) {
                var result = validator.validate(parser);
                System.out.println("checked " + file + " " + result.getTotalAssertions());
                result.getTestAssertions().stream()
                        .filter(one -> one.getStatus() == TestAssertion.Status.FAILED)
                        .map(one -> "wrong " + file + " " + one.getRuleId().getClause() + ": " + one.getMessage())
                        .distinct()
                        .forEach(System.out::println);
            }
    }
}
