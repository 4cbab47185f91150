<?php
/** Every message of the plugin is translated into Vietnamese, in the .po file and in the one that WordPress reads. */

function lantoa_words( $folder ) {
	$words = array();
	foreach ( array_merge( glob( $folder . '/*.php' ), glob( $folder . '/includes/*.php' ) ) as $file ) {
		preg_match_all( '/(?:__|esc_html__|esc_attr__)\(\s*\'((?:[^\'\\\\]|\\\\.)+)\',\s*\'lantoa\'\s*\)/u', file_get_contents( $file ), $found );
		$words = array_merge( $words, $found[1] );
	}
	return array_unique( $words );
}

function lantoa_po( $file ) {
	preg_match_all( '/^msgid "(.+)"\nmsgstr "(.+)"$/mu', file_get_contents( $file ), $found );
	return array_combine( array_map( 'stripcslashes_utf8', $found[1] ), array_map( 'stripcslashes_utf8', $found[2] ) );
}

function stripcslashes_utf8( $text ) {
	return str_replace( array( '\\"', '\\\\' ), array( '"', '\\' ), $text );
}

function lantoa_mo( $file ) {
	$bytes = file_get_contents( $file );
	$head  = unpack( 'Vmagic/Vrevision/Vcount/Voriginals/Vtranslations', $bytes );
	$words = array();
	for ( $i = 0; $i < $head['count']; $i++ ) {
		$original    = unpack( 'Vlength/Vat', substr( $bytes, $head['originals'] + 8 * $i, 8 ) );
		$translation = unpack( 'Vlength/Vat', substr( $bytes, $head['translations'] + 8 * $i, 8 ) );

		$words[ substr( $bytes, $original['at'], $original['length'] ) ] = substr( $bytes, $translation['at'], $translation['length'] );
	}
	unset( $words[''] );
	return $words;
}

$words = lantoa_words( $lantoa );
$po    = lantoa_po( $lantoa . '/languages/lantoa-vi.po' );
$mo    = lantoa_mo( $lantoa . '/languages/lantoa-vi.mo' );
ksort( $po );
ksort( $mo );
check( 'there are words', true, count( $words ) > 100 );
check( 'every word has its Vietnamese', array(), array_values( array_diff( $words, array_keys( $po ) ) ) );
check( 'no Vietnamese is left over', array(), array_values( array_diff( array_keys( $po ), $words ) ) );
check( 'msgfmt was run', $po, $mo );
foreach ( $po as $word => $vietnamese ) {
	preg_match_all( '/%(?:\d\$)?[sd]/', $word, $in );
	preg_match_all( '/%(?:\d\$)?[sd]/', $vietnamese, $out );
	check( 'what is filled in stands in both: ' . $word, $in[0], $out[0] );
}
