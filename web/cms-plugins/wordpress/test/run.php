<?php
/**
 * Tests the parts that need no WordPress, and the translations into Vietnamese: php web/cms-plugins/wordpress/test/run.php
 */

error_reporting( E_ALL );
$lantoa = dirname( __DIR__ ) . '/src/lantoa';
foreach ( array( 'jws', 'recall-list', 'signature', 'address', 'media' ) as $part ) {
	// the parts need no WordPress; one that began to would fail here
	require_once $lantoa . '/includes/class-lantoa-' . $part . '.php';
}

$failures = 0;
$checks   = 0;

function check( $what, $expected, $actual ) {
	global $failures, $checks;
	++$checks;
	if ( $expected !== $actual ) {
		++$failures;
		fwrite( STDERR, $what . "\n  expected " . json_encode( $expected ) . "\n  but was  " . json_encode( $actual ) . "\n" );
	}
}

foreach ( glob( __DIR__ . '/*_test.php' ) as $test ) {
	require $test;
}
echo "$checks checks, $failures failures\n";
exit( $failures ? 1 : 0 );
