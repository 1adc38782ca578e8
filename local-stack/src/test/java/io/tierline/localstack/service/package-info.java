@NullMarked
package io.tierline.localstack.service;

import org.jspecify.annotations.NullMarked;
