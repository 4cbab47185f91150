<?php
/** The information for administrators: Site Health, notices on the dashboard, the text about privacy. */

defined( 'ABSPATH' ) || exit;

final class Lantoa_Health {
	/** Seconds before the token's expiry from which on there is a notice. */
	const AHEAD = 1209600;

	public static function listen() {
		add_filter( 'site_status_tests', array( __CLASS__, 'tests' ) );
		add_action( 'admin_notices', array( __CLASS__, 'notices' ) );
		add_action( 'admin_init', array( __CLASS__, 'privacy' ) );
	}

	public static function tests( $tests ) {
		$tests['direct']['lantoa'] = array(
			'label' => 'Lan Toả',
			'test'  => array( __CLASS__, 'test' ),
		);
		return $tests;
	}

	public static function test() {
		$troubles = self::troubles();
		$status   = ! $troubles ? 'good' : ( Lantoa_Options::is_out_of_touch() || self::is_grave() ? 'critical' : 'recommended' );
		$label    = $troubles ? __( 'The portal is not in step with the hub Lan Toả', 'lantoa' ) : __( 'The portal is in step with the hub Lan Toả', 'lantoa' );
		if ( ! Lantoa_Options::hub() ) {
			$status   = 'recommended';
			$label    = __( 'The portal is not paired with the hub Lan Toả', 'lantoa' );
			$troubles = array( __( 'This portal is not paired with the hub yet.', 'lantoa' ) );
		}
		return array(
			'label'       => $label,
			'status'      => $status,
			'badge'       => array(
				'label' => 'Lan Toả',
				'color' => 'blue',
			),
			'description' => '<p>' . implode( '</p><p>', array_map( 'esc_html', $troubles ? $troubles : array( self::contact() ) ) ) . '</p>',
			'actions'     => '<p><a href="' . esc_url( Lantoa_Admin::address() ) . '">' . esc_html__( 'Settings of Lan Toả', 'lantoa' ) . '</a></p>',
			'test'        => 'lantoa',
		);
	}

	public static function notices() {
		if ( ! current_user_can( 'manage_options' ) || ! Lantoa_Options::hub() ) {
			return;
		}
		foreach ( self::troubles() as $trouble ) {
			echo '<div class="notice notice-error"><p><strong>Lan Toả:</strong> ' . esc_html( $trouble ) . ' <a href="' . esc_url( Lantoa_Admin::address() ) . '">' . esc_html__( 'Details', 'lantoa' ) . '</a></p></div>';
		}
	}

	/** The problems, in words. */
	public static function troubles() {
		$troubles = array();
		foreach ( Lantoa_Options::state( 'errors', array() ) as $what => $error ) {
			$troubles[] = self::words( $what, $error ) . ( $error['detail'] ? ' (' . $error['detail'] . ')' : '' );
		}
		if ( Lantoa_Options::hub() && Lantoa_Options::is_out_of_touch() ) {
			/* translators: %d: hours. */
			$troubles[] = sprintf( __( 'There has been no contact for more than %d hours: the material is hidden until there is.', 'lantoa' ), Lantoa_Options::setting( 'limit_hours' ) );
		}
		$expires = (int) strtotime( Lantoa_Options::paired( 'expires' ) );
		if ( $expires && $expires < time() + self::AHEAD ) {
			/* translators: %s: day. */
			$troubles[] = sprintf( __( 'The token of this portal ends on %s: please pair again before.', 'lantoa' ), wp_date( 'd/m/Y', $expires ) );
		}
		if ( Lantoa_Options::hub() && time() - (int) Lantoa_Options::state( 'polled', time() ) > 1800 ) {
			$troubles[] = __( 'The hub has not been asked for half an hour: WP-Cron does not run. See readme.txt for the command for cron.', 'lantoa' );
		}
		return $troubles;
	}

	/** The time of the last contact with the hub. */
	public static function contact() {
		$contact = (int) Lantoa_Options::state( 'contact' );
		/* translators: %s: time. */
		return $contact ? sprintf( __( 'Last contact with the hub: %s', 'lantoa' ), wp_date( 'd/m/Y H:i:s', $contact ) ) : __( 'There has been no contact with the hub yet.', 'lantoa' );
	}

	public static function privacy() {
		wp_add_privacy_policy_content(
			'Lan Toả',
			'<p>' . esc_html__( 'Pages may show material of the hub Lan Toả. It is kept on this portal; reading it sends nothing to the hub. Where a file is too large to be kept, or a column of the hub is shown, the reader’s browser asks the hub for it, without cookies. The portal tells the hub on which of its pages which version stands, and nothing about readers.', 'lantoa' ) . '</p>'
		);
	}

	private static function is_grave() {
		$errors = Lantoa_Options::state( 'errors', array() );
		return isset( $errors['recalls'] ) && 'no-answer' !== $errors['recalls']['code'];
	}

	private static function words( $what, array $error ) {
		$words = array(
			'recalls no-answer'       => __( 'The list of recalls cannot be had, neither from the hub nor from its second place.', 'lantoa' ),
			'recalls unreadable'      => __( 'The list of recalls cannot be read. It does not say that nothing was recalled.', 'lantoa' ),
			'recalls wrong-signature' => __( 'The signature of the list of recalls is wrong. It does not say that nothing was recalled.', 'lantoa' ),
			'recalls unknown-key'     => __( 'The list of recalls is signed with a key that was not there at pairing. If the hub has announced a new key, accept it in the settings.', 'lantoa' ),
			'recalls expired'         => __( 'The list of recalls has expired. It does not say that nothing was recalled.', 'lantoa' ),
			'recalls older'           => __( 'The list of recalls is older than one seen before. It does not say that nothing was recalled.', 'lantoa' ),
			'changes token-refused'   => __( 'The hub refuses the token of this portal. The public addresses are used; please pair again.', 'lantoa' ),
			'changes no-answer'       => __( 'The hub does not tell what changed.', 'lantoa' ),
			'files not-writable'      => __( 'Files cannot be kept: the folder is not writable.', 'lantoa' ),
			'sightings refused'       => __( 'The hub did not take the report of pages.', 'lantoa' ),
		);
		$key = $what . ' ' . $error['code'];
		return isset( $words[ $key ] ) ? $words[ $key ] : $key;
	}
}
