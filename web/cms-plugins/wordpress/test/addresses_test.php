<?php
/** Addresses in an editor's text are recognised; addresses of files are accepted only at the hub. */

$hub = 'https://hub.example';
$id  = '0f6d3c1e-8a41-4f0e-9c55-5d2f3f1b7a10';

check( 'an id is one', $id, Lantoa_Address::id( strtoupper( $id ) ) );
check( 'an address is taken for its id', $id, Lantoa_Address::id( ' https://hub.example/a/' . $id . '?lang=km ' ) );
check( 'what is none is none', '', Lantoa_Address::id( $id . '"><script>' ) );
check( 'a language is one', 'km', Lantoa_Address::language( 'km' ) );
check( 'what is none is no language', '', Lantoa_Address::language( 'km"' ) );

$content = "<!-- wp:lantoa/asset {\"id\":\"$id\",\"lang\":\"km\"} /-->\n[lantoa id='$id']\n<p>https://hub.example/a/11111111-8a41-4f0e-9c55-5d2f3f1b7a10</p>\n"
	. "https://hub.example/a/22222222-8a41-4f0e-9c55-5d2f3f1b7a10?lang=en\n<p>See <a href=\"https://hub.example/a/44444444-8a41-4f0e-9c55-5d2f3f1b7a10\">this</a>.</p>\n[embed]https://hub.example/a/55555555-8a41-4f0e-9c55-5d2f3f1b7a10[/embed]\nhttps://other.example/a/33333333-8a41-4f0e-9c55-5d2f3f1b7a10\n[lantoa id=\"nonsense\"]\n[lantoa_collection query=\"q\"]";
check(
	'all that stands in a page is found once',
	array( array( $id, '' ), array( $id, 'km' ), array( '11111111-8a41-4f0e-9c55-5d2f3f1b7a10', '' ), array( '22222222-8a41-4f0e-9c55-5d2f3f1b7a10', 'en' ), array( '55555555-8a41-4f0e-9c55-5d2f3f1b7a10', '' ) ),
	Lantoa_Address::wanted( $content, $hub )
);
check( 'a pasted address is the hub’s', 1, preg_match( Lantoa_Address::pattern( $hub ), "$hub/a/$id?lang=en" ) );
check( 'a version’s is left to oEmbed', 0, preg_match( Lantoa_Address::pattern( $hub ), "$hub/a/$id/v/2" ) );
check( 'another host’s is not', 0, preg_match( Lantoa_Address::pattern( $hub ), "https://hub.example.evil.example/a/$id" ) );

$sha   = str_repeat( 'a', 64 );
$film  = function ( $name, $bytes ) use ( $hub ) {
	return array( 'name' => $name, 'href' => $hub . '/f/' . str_repeat( 'b', 64 ) . '/' . $name . '.mp4', 'contentType' => 'video/mp4', 'sizeInBytes' => $bytes );
};
$image = function ( $name, $width, $at = 'https://hub.example/f/' ) use ( $sha ) {
	return array( 'name' => $name, 'href' => $at . $sha . '/' . $name . '.jpg', 'contentType' => 'image/jpeg', 'sizeInBytes' => 9, 'width' => $width, 'height' => 10 );
};
$chosen = function ( array $renditions, array $oembed = array() ) use ( $hub ) {
	return Lantoa_Media::chosen( array(), array( 'renditions' => $renditions ), $oembed, $hub, 1000 );
};
check( 'a picture is as wide as a column needs', 1280, $chosen( array( $image( 'master', 6000 ), $image( 'preview', 1280 ), $image( 'thumbnail', 320 ) ) )['picture']['width'] );
check( 'the largest film that is copied', 'mp4-480', $chosen( array( $film( 'master', 9000 ), $film( 'mp4-360', 300 ), $film( 'mp4-480', 900 ) ) )['film']['role'] );
check( 'else the smallest', 'mp4-720', $chosen( array( $film( 'mp4-1080', 9000 ), $film( 'mp4-720', 5000 ) ) )['film']['role'] );
check( 'what was made to be played', 'mp4-720', $chosen( array( $film( 'master', 10 ), $film( 'mp4-720', 5000 ), $film( 'social-9x16', 20 ) ) )['film']['role'] );
check( 'not what was cut for other places', 'preview', $chosen( array( $image( 'og', 1200 ), $image( 'social-1x1', 1080 ), $image( 'preview', 640 ) ) )['picture']['role'] );
check( 'a film has its cover', 'cover', $chosen( array( $film( 'master', 9 ), $image( 'preview', 1280 ), $image( 'cover', 640 ) ) )['picture']['role'] );
check( 'nothing of another host', array(), $chosen( array( $image( 'preview', 1280, 'https://evil.example/f/' ) ) ) );
check( 'no drawings with scripts', array(), $chosen( array( array( 'contentType' => 'image/svg+xml' ) + $image( 'master', 900 ) ) ) );
check( 'without the wire, what oEmbed has', 640, $chosen( array(), array( 'type' => 'photo', 'url' => "$hub/f/$sha/p.jpg", 'width' => 640, 'height' => 480 ) )['picture']['width'] );
check(
	'without the wire, the manifest’s files',
	"$hub/f/$sha/t%E1%BB%9D.pdf",
	Lantoa_Media::chosen( array( 'files' => array( array( 'role' => 'WEB', 'name' => 'tờ.pdf', 'mediaType' => 'application/pdf', 'bytes' => 5, 'sha256' => $sha ) ) ), array(), array(), $hub, 10 )['document']['href']
);
