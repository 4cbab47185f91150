<?php
/** Only data signed by the hub is accepted. */

function lantoa_key() {
	$key     = openssl_pkey_new( array( 'private_key_type' => OPENSSL_KEYTYPE_EC, 'curve_name' => 'prime256v1' ) );
	$details = openssl_pkey_get_details( $key );
	$pad     = function ( $bytes ) {
		return Lantoa_Jws::encode( str_pad( $bytes, 32, "\0", STR_PAD_LEFT ) );
	};
	return array(
		'private' => $key,
		'public'  => array( 'kty' => 'EC', 'crv' => 'P-256', 'kid' => 'k1', 'x' => $pad( $details['ec']['x'] ), 'y' => $pad( $details['ec']['y'] ) ),
	);
}

/** The two numbers of 32 bytes of an ASN.1 signature. */
function lantoa_raw( $der ) {
	$at  = 2;
	$raw = '';
	for ( $i = 0; $i < 2; $i++ ) {
		$length = ord( $der[ $at + 1 ] );
		$raw   .= str_pad( ltrim( substr( $der, $at + 2, $length ), "\0" ), 32, "\0", STR_PAD_LEFT );
		$at    += 2 + $length;
	}
	return $raw;
}

function lantoa_signed( array $key, stdClass $list, array $header = array() ) {
	$head = Lantoa_Jws::encode( json_encode( $header + array( 'kid' => 'k1', 'typ' => 'lantoa-recalls', 'alg' => 'ES256' ) ) );
	openssl_sign( $head . '.' . Lantoa_Jws::encode( Lantoa_Recall_List::canonical( $list ) ), $der, $key['private'], OPENSSL_ALGO_SHA256 );
	$signed            = clone $list;
	$signed->signature = $head . '..' . Lantoa_Jws::encode( lantoa_raw( $der ) );
	return json_encode( $signed );
}

$now  = strtotime( '2026-11-25T10:00:00Z' );
$key  = lantoa_key();
$keys = Lantoa_Jws::usable( array( 'keys' => array( $key['public'], array( 'kty' => 'RSA', 'kid' => 'x' ), 'nonsense' ) ) );
$list = json_decode( '{"format":1,"seq":7,"issued":"2026-11-25T09:00:00Z","expires":"2026-11-26T09:00:00Z","places":["https://hub.example/recalls.json"],"recalls":[{"asset":"urn:uuid:0f6d3c1e-8a41-4f0e-9c55-5d2f3f1b7a10","version":2,"kind":"recalled","explanation":"Số điện thoại\u2028 đã đổi \"/\""}]}' );

check( 'only usable keys are pinned', 1, count( $keys ) );
for ( $i = 0; $i < 20; $i++ ) {
	$read = Lantoa_Recall_List::read( lantoa_signed( $key, $list ), $keys, 7, $now );
	check( 'a good list is believed', '', $read['error'] );
}
check( 'it says what was recalled', 'recalled', $read['recalls']['0f6d3c1e-8a41-4f0e-9c55-5d2f3f1b7a10'][2]['kind'] );
check( 'and where else it lies', array( 'https://hub.example/recalls.json' ), $read['places'] );

$refusals = array(
	'expired'         => Lantoa_Recall_List::read( lantoa_signed( $key, $list ), $keys, 0, $now + 86400 ),
	'older'           => Lantoa_Recall_List::read( lantoa_signed( $key, $list ), $keys, 8, $now ),
	'unreadable'      => Lantoa_Recall_List::read( '<html>', $keys, 0, $now ),
	'unknown-key'     => Lantoa_Recall_List::read( lantoa_signed( $key, $list, array( 'kid' => 'k2' ) ), $keys, 0, $now ),
	'wrong-signature' => Lantoa_Recall_List::read( str_replace( '"seq":7', '"seq":9', lantoa_signed( $key, $list ) ), $keys, 0, $now ),
);
foreach ( $refusals as $error => $read ) {
	check( 'a list is refused as ' . $error, array( 'error' => $error ), $read );
}
foreach ( array( array( 'alg' => 'none' ), array( 'alg' => 'HS256' ), array( 'typ' => 'lantoa-manifest' ), array( 'crit' => array( 'b64' ) ) ) as $header ) {
	check( 'a header is refused: ' . json_encode( $header ), 'wrong-signature', Lantoa_Recall_List::read( lantoa_signed( $key, $list, $header ), $keys, 0, $now )['error'] );
}
check( 'an emptied list is refused', 'wrong-signature', Lantoa_Recall_List::read( preg_replace( '/"recalls":\[.*?\],/', '"recalls":[],', lantoa_signed( $key, $list ) ), $keys, 0, $now )['error'] );
check( 'another key is refused', 'wrong-signature', Lantoa_Recall_List::read( lantoa_signed( lantoa_key(), $list ), $keys, 0, $now )['error'] );

// RFC 8785, section 3.2.3, without its fractions
$sorted = json_decode( '{"\u20ac":"Euro Sign","\r":"Carriage Return","\ufb33":"Hebrew Letter Dalet With Dagesh","1":"One","\ud83d\ude00":"Emoji: Grinning Face","\u0080":"Control","\u00f6":"Latin Small Letter O With Diaeresis","e":{},"l":[null,true,"\u000f\n\"\\\\/"]}' );
check(
	'members are ordered by UTF-16',
	"{\"\\r\":\"Carriage Return\",\"1\":\"One\",\"e\":{},\"l\":[null,true,\"\\u000f\\n\\\"\\\\/\"],\"\u{80}\":\"Control\",\"ö\":\"Latin Small Letter O With Diaeresis\",\"€\":\"Euro Sign\",\"😀\":\"Emoji: Grinning Face\",\"\u{fb33}\":\"Hebrew Letter Dalet With Dagesh\"}",
	Lantoa_Recall_List::canonical( $sorted )
);

// the example of Standard Webhooks 1.0.0
$secret    = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw';
$signature = 'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=';
$refusal   = function ( $secret, $id, $timestamp, $signature, $body, $now ) {
	return Lantoa_Signature::refusal( $secret, $id, $timestamp, $signature, $body, $now );
};
check( 'a good message is believed', '', $refusal( $secret, 'msg_p5jXN8AQM9LWM0D4loKWxJek', '1614265330', $signature, '{"test": 2432232314}', 1614265330 ) );
check( 'also beside another signature', '', $refusal( $secret, 'msg_p5jXN8AQM9LWM0D4loKWxJek', '1614265330', 'v1a,xxxx v1,yyyy ' . $signature, '{"test": 2432232314}', 1614265330 + 300 ) );
check( 'not when it is old', 'out-of-time', $refusal( $secret, 'msg_p5jXN8AQM9LWM0D4loKWxJek', '1614265330', $signature, '{"test": 2432232314}', 1614265330 + 301 ) );
check( 'not from the future', 'out-of-time', $refusal( $secret, 'msg_p5jXN8AQM9LWM0D4loKWxJek', '1614265330', $signature, '{"test": 2432232314}', 1614265330 - 301 ) );
check( 'not when a byte differs', 'wrong', $refusal( $secret, 'msg_p5jXN8AQM9LWM0D4loKWxJek', '1614265330', $signature, '{"test": 2432232315}', 1614265330 ) );
check( 'not with another id', 'wrong', $refusal( $secret, 'msg_x', '1614265330', $signature, '{"test": 2432232314}', 1614265330 ) );
check( 'not without a secret', 'missing', $refusal( '', 'msg_x', '1614265330', $signature, '{}', 1614265330 ) );
check( 'not with a signature of nothing', 'missing', $refusal( 'whsec_', 'm', '1614265330', 'v1,' . base64_encode( hash_hmac( 'sha256', 'm.1614265330.{}', '', true ) ), '{}', 1614265330 ) );
