<?php
/**
 * Only for trials on this machine: a must-use plugin that lets a site ask loopback, has its own language and, where it is
 * told so, the old editor.
 */

add_filter( 'locale', static fn() => defined( 'LANTOA_TRIAL_LOCALE' ) ? LANTOA_TRIAL_LOCALE : 'en_US' );
// a post begun in the old editor stays there
add_filter( 'use_block_editor_for_post', static fn( $use, $post ) => $use && ! isset( $_GET['lantoa-classic'] ) && 0 !== strpos( trim( $post->post_content ), '[lantoa' ), 10, 2 );
add_filter( 'http_request_host_is_external', static fn( $external, $host ) => $external || '127.0.0.1' === $host || 'localhost' === $host, 10, 2 );
add_filter( 'http_allowed_safe_ports', static fn( $ports, $host, $url ) => array_merge( $ports, array( wp_parse_url( $url, PHP_URL_PORT ) ) ), 10, 3 );

// what the site is not connected to says nothing
add_filter(
	'pre_http_request',
	static function ( $answer, $request, $url ) {
		$host  = wp_parse_url( $url, PHP_URL_HOST );
		$known = 'localhost' === $host || 0 === strpos( $host, '127.' );
		return $known ? $answer : array(
			'headers'  => array(),
			'body'     => '',
			'response' => array(
				'code'    => 503,
				'message' => 'not in a trial',
			),
			'cookies'  => array(),
			'filename' => null,
		);
	},
	10,
	3
);

// a cache that is told by the plugin's own action
add_action( 'lantoa_purge_page', static fn( $page, $address ) => file_put_contents( WP_CONTENT_DIR . '/purged.log', $address . "\n", FILE_APPEND ), 10, 2 );
