<?php
/** The webhook for changes at the hub. A message triggers a poll, and hides the recalled asset that it names. */

defined( 'ABSPATH' ) || exit;

final class Lantoa_Webhook {
	const MOST = 262144;

	public static function listen() {
		add_action( 'rest_api_init', array( __CLASS__, 'register' ) );
	}

	public static function register() {
		register_rest_route(
			'lantoa/v1',
			'/webhook',
			array(
				'methods'             => 'POST',
				'callback'            => array( __CLASS__, 'receive' ),
				// the signature authenticates the sender
				'permission_callback' => '__return_true',
			)
		);
	}

	public static function address() {
		return rest_url( 'lantoa/v1/webhook' );
	}

	public static function receive( WP_REST_Request $request ) {
		$id   = (string) $request->get_header( 'webhook_id' );
		$body = (string) $request->get_body();
		if ( strlen( $body ) > self::MOST ) {
			return new WP_Error( 'lantoa_too_large', 'too large', array( 'status' => 413 ) );
		}
		$refusal = Lantoa_Signature::refusal( Lantoa_Options::paired( 'webhookSecret' ), $id, (string) $request->get_header( 'webhook_timestamp' ), (string) $request->get_header( 'webhook_signature' ), $body, time() );
		if ( '' !== $refusal ) {
			return new WP_Error( 'lantoa_not_believed', $refusal, array( 'status' => 401 ) );
		}
		$seen = 'lantoa_wh_' . md5( $id );
		if ( ! get_transient( $seen ) ) {
			set_transient( $seen, 1, 3 * Lantoa_Signature::WINDOW );
			self::take( Lantoa_Hub::document( $body ) );
		}
		return new WP_REST_Response( array( 'received' => $id ), 200 );
	}

	private static function take( $event ) {
		$type = isset( $event['type'] ) && is_string( $event['type'] ) ? $event['type'] : '';
		Lantoa_Options::note( array( 'told' => time() ) );
		if ( 'vn.lantoa.test' === $type ) {
			return;
		}
		$word  = preg_replace( '/^vn\.lantoa\.asset\./', '', $type );
		$data  = isset( $event['data'] ) && is_array( $event['data'] ) ? $event['data'] : array();
		$asset = isset( $data['asset'] ) ? Lantoa_Address::id( $data['asset'] ) : '';
		if ( '' !== $asset && in_array( $word, Lantoa_Recalls::KINDS, true ) ) {
			self::hide( $asset, $word, $data );
		}
		if ( '' !== $asset ) {
			Lantoa_Copies::touch( $asset );
		}
		Lantoa_Poll::soon();
	}

	private static function hide( $asset, $kind, array $data ) {
		$notice = array(
			'kind'        => $kind,
			'explanation' => isset( $data['explanation'] ) && is_string( $data['explanation'] ) ? $data['explanation'] : '',
			'replacement' => '',
		);
		$other  = isset( $data['replacement'] ) && is_string( $data['replacement'] ) ? Lantoa_Address::id( basename( $data['replacement'] ) ) : '';
		if ( '' !== $other ) {
			$notice['replacement'] = Lantoa_Options::hub() . '/a/' . $other;
		}
		foreach ( Lantoa_Copies::of( $asset ) as $copy ) {
			if ( $copy['target'] === $asset ) {
				Lantoa_Recalls::hide( $copy, $notice );
			}
		}
	}
}
